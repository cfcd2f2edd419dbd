import sharp from 'sharp';

interface Palette {
  sky: readonly [above: string, below: string];
  sun: string;
  /** From far to near. */
  hills: readonly string[];
  ground: string;
  accent: string;
}

// Two colours of the sky, the sun, three hills from far to near, the ground, and what stands on it.
const palettes: readonly Palette[] = [
  '#fbe3d6 #f6b8a3 #fff3e2 #c98b92 #a85f73 #7b3f58 #4d2a40 #f4d7c4',
  '#dcecf2 #a9cfdc #fffbe8 #8fb7b0 #5f9488 #3b6f66 #264c46 #e9f2dc',
  '#fdf0cf #f5cf86 #fffdf2 #c9b05c #97923f #63712f #3f4f22 #fbe9a9',
  '#e6def2 #bba9d8 #fdf3ff #927fb4 #6b5a92 #483d6c #2f2849 #efd9ee',
  '#fde5ea #f2a7b8 #fff6f0 #d77a93 #b04a6b #84284e #571535 #fbd3da',
  '#e3f1e4 #b3d8bb #fdfde6 #8bb98d #5c9468 #397049 #244c33 #f0f4cf',
].map((colours) => {
  const [above = '', below = '', sun = '', ...others] = colours.split(' ');
  const [ground = '', accent = ''] = others.splice(3);
  return { sky: [above, below], sun, hills: others, ground, accent };
});

type Motif = 'mountains' | 'terraces' | 'river' | 'flowers' | 'boats' | 'houses';

const width = 1600;
const height = 1000;

/** A small generator of repeatable "random" numbers between 0 and 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function ridge(top: number, swing: number, next: () => number): string {
  const steps = 9;
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    return [Math.round((i * width) / steps), Math.round(top + (next() - 0.5) * swing)] as const;
  });
  let path = `M0 ${height} L0 ${points[0]?.[1] ?? top}`;
  for (const [i, [x, y]] of points.entries()) {
    const before = points[i - 1];
    if (before) path += ` S${Math.round((before[0] + x) / 2)} ${y} ${x} ${y}`;
  }
  return `${path} L${width} ${height} Z`;
}

function flowers(next: () => number, colours: string[], rows: number): string {
  let drawn = '';
  for (let i = 0; i < rows * 26; i++) {
    const y = 690 + next() * 300;
    const size = 4 + ((y - 690) / 300) * 16;
    const x = next() * width;
    const colour = colours[Math.floor(next() * colours.length)] ?? '#fff';
    for (let petal = 0; petal < 5; petal++) {
      const angle = (petal * Math.PI * 2) / 5;
      drawn += `<circle cx="${x + Math.cos(angle) * size}" cy="${y + Math.sin(angle) * size}" r="${size * 0.7}" fill="${colour}"/>`;
    }
    drawn += `<circle cx="${x}" cy="${y}" r="${size * 0.6}" fill="#f2c14e"/>`;
  }
  return drawn;
}

function terraces(next: () => number, p: Palette): string {
  let drawn = '';
  for (let i = 0; i < 8; i++) {
    const colour = i % 2 === 0 ? p.accent : (p.hills[1] ?? p.ground);
    drawn += `<path d="${ridge(600 + i * 48, 60 - i * 5, next)}" fill="${colour}" opacity="0.85"/>`;
  }
  return drawn;
}

function boats(next: () => number, p: Palette): string {
  let drawn = `<rect y="620" width="${width}" height="380" fill="${p.hills[0]}" opacity="0.75"/>`;
  for (let i = 0; i < 4; i++) {
    const x = 160 + i * 360 + next() * 80;
    const y = 700 + next() * 180;
    drawn += `<path d="M${x - 90} ${y} q90 46 180 0 l-26 34 h-128 Z" fill="${p.ground}"/><path d="M${x} ${y - 120} l70 108 h-70 Z" fill="${p.accent}"/>`;
  }
  return drawn;
}

function houses(next: () => number, p: Palette): string {
  let drawn = '';
  for (let i = 0; i < 5; i++) {
    const x = 90 + i * 300 + next() * 70;
    const y = 720 + next() * 70;
    drawn += `<rect x="${x}" y="${y}" width="190" height="120" fill="${p.accent}"/><path d="M${x - 30} ${y} l125 -90 l125 90 Z" fill="${p.sky[1]}"/><rect x="${x + 76}" y="${y + 50}" width="40" height="70" fill="${p.ground}"/>`;
  }
  return drawn;
}

function river(p: Palette): string {
  return `<path d="M700 560 C860 660 420 760 640 860 S520 980 480 1000 H1180 C1120 920 1000 880 1010 820 S1160 690 780 560 Z" fill="${p.sky[0]}" opacity="0.9"/>`;
}

function foreground(motif: Motif, next: () => number, p: Palette): string {
  switch (motif) {
    case 'terraces':
      return terraces(next, p);
    case 'river':
      return river(p);
    case 'flowers':
      return flowers(next, [p.accent, p.sky[1], '#ffffff'], 4);
    case 'boats':
      return boats(next, p);
    case 'houses':
      return houses(next, p) + flowers(next, [p.accent, '#ffffff'], 1);
    case 'mountains':
      return '';
  }
}

/** Draws a landscape; the same motif and seed give the same one. */
export function drawLandscape(motif: Motif, seed: number): Promise<Buffer> {
  const next = numbers(seed * 7919 + motif.length);
  const p = palettes[seed % palettes.length] ?? palettes[0];
  if (!p) throw new Error('no palette');
  const sunX = 250 + next() * 1100;
  const hills = p.hills
    .map((colour, i) => `<path d="${ridge(430 + i * 95, 190 - i * 30, next)}" fill="${colour}"/>`)
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${p.sky[0]}"/><stop offset="1" stop-color="${p.sky[1]}"/></linearGradient></defs>
    <rect width="${width}" height="${height}" fill="url(#sky)"/>
    <circle cx="${sunX}" cy="${180 + next() * 120}" r="${70 + next() * 40}" fill="${p.sun}"/>
    ${hills}<path d="${ridge(720, 60, next)}" fill="${p.ground}"/>${foreground(motif, next, p)}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer();
}
