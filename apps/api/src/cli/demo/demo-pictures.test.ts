import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { demoCategories } from '@hoi/db/seed/content/demo-articles';
import { demoPictures } from '@hoi/db/seed/content/demo-pictures';
import { demoAlbums } from '@hoi/db/seed/content/demo-site';
import { describe, expect, it } from 'vitest';

const directory = path.join(import.meta.dirname, '../../../../../prisma/seed/pictures');

describe('the pictures of the demo', () => {
  it('are drawn, each in a file that says what it shows and needs nothing else', async () => {
    const drawn = demoPictures.filter(({ landscape }) => !landscape).map(({ name }) => name);
    const files = (await readdir(directory)).filter((file) => file.endsWith('.svg'));
    expect(files.toSorted()).toEqual(drawn.map((name) => `${name}.svg`).toSorted());
    const titles = new Set<string | undefined>();
    let bytes = 0;
    for (const file of files) {
      const drawing = await readFile(path.join(directory, file), 'utf8');
      titles.add(/<title>([^<]+)<\/title>/.exec(drawing)?.[1]);
      bytes += drawing.length;
      // Letters would need a typeface that the server may lack; the rest would fetch or run.
      expect(drawing).not.toMatch(/<(text|image|script|style|foreignObject|use)\b|href|url\(/);
    }
    expect([titles.size, titles.has(undefined)]).toEqual([files.length, false]);
    expect(bytes).toBeLessThan(300_000);
  });

  it('stand in an album once each', () => {
    for (const { title, pictures } of demoAlbums) {
      expect([title, new Set(pictures).size]).toEqual([title, pictures.length]);
    }
  });

  it('are none that neither an article nor an album shows', () => {
    const articles = demoCategories.flatMap((category) => category.articles);
    const shown = new Set([
      ...articles.flatMap(({ picture }) => picture ?? []),
      ...demoAlbums.flatMap(({ pictures }) => pictures),
    ]);
    expect([...shown].sort()).toEqual(demoPictures.map(({ name }) => name).sort());
  });
});
