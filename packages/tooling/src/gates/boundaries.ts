import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findCycles } from './cycles.ts';
import { folderCycles } from './folder-cycles.ts';
import { type Import, readImports } from './import-graph.ts';
import { layerFault, nodeFault } from './layers.ts';
import { faceFault, roomFault, roomOrder, wingFault } from './rooms.ts';
import { isTest } from './source-tree.ts';

function componentFault(from: string, to: string): string | null {
  const [app] = /^apps\/\w+\/(app|src)\//.exec(from) ?? [];
  if (!app || !from.startsWith(`${app}components/`)) return null;
  return to.startsWith(`${app}routes/`) ? 'components never import routes' : null;
}

// A batch that requests share is run for the first of them, and ends when she leaves.
const batches = 'apps/api/src/outside/batch-reader.ts';

function batchFault({ from, specifier }: Import): string | null {
  if (specifier !== 'dataloader' || from === batches) return null;
  return `only ${batches} makes loaders`;
}

function browserFault({ from, specifier, to }: Import): string | null {
  return isTest(from) ? null : nodeFault(from, specifier, to);
}

function faults({ from, to }: Import, order: readonly string[]): (string | null)[] {
  if (to === null) return [];
  // A test may arrange what it needs with younger rooms; what it tests may not.
  const age = isTest(from) ? null : (wingFault(from, to) ?? roomFault(from, to, order));
  return [layerFault(from, to), age, faceFault(from, to), componentFault(from, to)];
}

/** The dependency rules of docs and README, checked over every import, types included. */
export function checkBoundaries(root: string): string[] {
  const imports = readImports(root);
  const order = roomOrder(readFileSync(path.join(root, 'apps/api/src/schema.ts'), 'utf8'));
  const broken = imports.flatMap((entry) =>
    [...faults(entry, order), batchFault(entry), browserFault(entry)]
      .filter((fault) => fault !== null)
      .map((fault) => `${entry.from} → ${entry.specifier}: ${fault}`),
  );
  const circles = findCycles(imports).map((files) => `no cycles: ${files.join(' → ')}`);
  return [...broken, ...circles, ...folderCycles(imports)];
}
