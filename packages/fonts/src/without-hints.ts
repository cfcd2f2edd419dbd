import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const sheet = await readFile(new URL('../faces.css', import.meta.url), 'utf8');

// What browsers do unasked, and the figures of one width that tables ask for; nobody asks for small capitals.
const keepFeatures = ['ccmp', 'locl', 'kern', 'mark', 'mkmk', 'liga', 'calt', 'tnum'];

/** The letters that the style sheet asks of each file: its name, and all of its `unicode-range`. */
export const faces = new Map(
  [...sheet.matchAll(/\/files\/([\w-]+)\.woff2.*?unicode-range:([^;]+);/gs)].map(
    ([, face = '', ranges = '']) => [face, lettersOf(ranges)],
  ),
);

function lettersOf(ranges: string): string {
  const codes = [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].flatMap(
    ([, from = '', to = from]) => {
      const first = Number.parseInt(from, 16);
      const count = Number.parseInt(to, 16) - first + 1;
      return Array.from({ length: count }, (_, index) => first + index);
    },
  );
  return String.fromCodePoint(...codes);
}

/**
 * A face of Be Vietnam Pro (woff2) with these letters, and without the instructions that bend them to the grid of
 * a coarse screen: they are half of its bytes, and what draws letters today heeds them little.
 */
export async function withoutHints(face: string, letters: string): Promise<Uint8Array> {
  const packaged = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${face}.woff2`;
  const bytes = await readFile(createRequire(import.meta.url).resolve(packaged));
  return subsetFont(bytes, letters, { targetFormat: 'woff2', noHinting: true, keepFeatures });
}
