/** What a browser paints around the pages: the two ends of the palette in tokens.css. */
export const frameColours = { theme: '#5f0f2a', background: '#fffdfa' } as const;

/** The mark on a square of its own ground, drawn by e2e/draw-icons.ts; edges in pixels. */
export const squareIcons = [192, 512].map((edge) => ({ edge, path: `/icon-${edge}.png` }));

/** For the home screen of a telephone that reads no manifest, which asks for this size. */
export const touchIcon = { edge: 180, path: '/apple-touch-icon.png' } as const;

/** The mark itself. */
export const markPath = '/favicon.svg';
