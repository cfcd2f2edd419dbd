import path from 'node:path';
import { root } from '../../bin/workspace-root.mjs';
import { houseFigures } from './figures.ts';

// node packages/tooling/src/house/print-figures.ts [folder …]: what the house is measured by, in this
// checkout and in others (git worktree add <folder> <commit>), as the rows of a table.

const folders = [...process.argv.slice(2).map((folder) => path.resolve(folder)), root];
const columns = folders.map(houseFigures);
for (const name of Object.keys(columns.at(-1) ?? {})) {
  console.log(`| ${[name, ...columns.map((column) => column[name] ?? '–')].join(' | ')} |`);
}
