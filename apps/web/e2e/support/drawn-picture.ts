import { openPage } from './browser.ts';

/** A picture to upload, large enough for smaller copies. @param background as CSS says it */
export async function drawnPicture(name: string, background = '#2a6f4e') {
  const drawing = await openPage({ viewport: { width: 900, height: 600 } });
  await drawing.setContent(`<body style="background:${background}">`);
  return { name, mimeType: 'image/png', buffer: await drawing.screenshot() };
}
