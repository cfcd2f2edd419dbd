import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Import } from '../gates/import-graph.ts';
import { workspaceOf } from '../gates/layers.ts';
import { wings } from '../gates/rooms.ts';
import { isTest } from '../gates/source-tree.ts';

/** How many files of one part import one of another. */
export interface Arrow {
  from: string;
  to: string;
  files: number;
}

const rooms = 'apps/api/src/modules';

/** The parts of the API in which its files stand: its wings, and the folders around them. */
function partOf(file: string): string {
  if (!file.startsWith('apps/api/src/')) return workspaceOf(file);
  const [folder = '', wing] = file.slice('apps/api/src/'.length).split('/');
  if (folder === 'modules') return `apps/api/${wing}`;
  return wing === undefined ? 'apps/api/roof' : `apps/api/${folder}`;
}

/** Who imports whom in what is shipped: between workspaces, and between the parts of the API. */
export function arrowsOf(imports: readonly Import[]): Arrow[] {
  const files = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    if (to === null || isTest(from) || isTest(to)) continue;
    const [mine, other] = [partOf(from), partOf(to)];
    if (mine === other) continue;
    const key = `${mine} ${other}`;
    files.set(key, (files.get(key) ?? new Set()).add(from));
  }
  return [...files].map(([key, importers]) => {
    const [from = '', to = ''] = key.split(' ');
    return { from, to, files: importers.size };
  });
}

/** The rooms of each wing of the API that has any. */
export function roomsByWing(root: string): Map<string, string[]> {
  const built = readdirSync(path.join(root, rooms));
  return new Map(
    wings
      .filter((wing) => built.includes(wing))
      .map((wing) => [wing, readdirSync(path.join(root, rooms, wing)).sort()]),
  );
}
