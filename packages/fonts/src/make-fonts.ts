import { writeFile } from 'node:fs/promises';
import { faces, withoutHints } from './without-hints.ts';

// Writes the files that browsers load; they are kept in git, so that nothing is made of them at a build.
for (const [face, letters] of faces) {
  const file = new URL(`../files/${face}.woff2`, import.meta.url);
  await writeFile(file, await withoutHints(face, letters));
}
