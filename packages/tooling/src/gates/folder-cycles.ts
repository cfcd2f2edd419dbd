import { findCycles } from './cycles.ts';
import type { Import } from './import-graph.ts';
import { isTest } from './source-tree.ts';

// Folders in which rooms stand: each folder in one of them is a room, unless it is one of them itself;
// so is what stands there outside of folders.
const houses = [
  /^(apps|packages|prisma)$/,
  /^(apps|packages)\/[^/]+(\/(src|app))?$/,
  /^apps\/api\/src\/modules(\/[^/]+)?$/,
  /^apps\/admin\/src\/resources(\/[^/]+)?$/,
  /^apps\/admin\/src\/components$/,
  /^apps\/web\/app\/(components|routes)$/,
];

/** The room that a file stands in: a folder, with all below it. */
function roomOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  let room = '';
  for (const folder of folders) {
    room = room === '' ? folder : `${room}/${folder}`;
    if (!houses.some((house) => house.test(room))) break;
  }
  return room;
}

interface Arrow {
  from: string;
  to: string;
  /** An import that makes it. */
  specifier: string;
}

function arrowsBetween(imports: readonly Import[]): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const { from, to, specifier } of imports) {
    if (to === null || isTest(from)) continue;
    const [mine, other] = [roomOf(from), roomOf(to)];
    const name = `${mine} → ${other}`;
    if (mine !== other && !arrows.has(name))
      arrows.set(name, { from: mine, to: other, specifier: `${from} → ${specifier}` });
  }
  return [...arrows.values()];
}

/** Circles of rooms that import each other through whichever of their files, tests aside. */
export function folderCycles(imports: readonly Import[]): string[] {
  const arrows = arrowsBetween(imports);
  return findCycles(arrows).map((rooms) => {
    const within = arrows.filter(({ from, to }) => rooms.includes(from) && rooms.includes(to));
    const examples = within.map(({ specifier }) => `\n  ${specifier}`).join('');
    return `no cycles between folders: ${rooms.join(', ')}${examples}`;
  });
}
