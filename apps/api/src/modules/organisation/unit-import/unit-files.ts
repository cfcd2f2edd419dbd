import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { checkReform } from './check-reform.ts';
import { type Decision, readDecisions } from './read-decisions.ts';
import { type Place, readState } from './read-state.ts';
import { readSuccessions, type Succession } from './read-successions.ts';
import { type Findings, type LineFault, UnitFilesFault } from './read-table.ts';

export const unitFileNames = {
  before: 'units-before-2025.csv',
  changed: 'units-2025-03.csv',
  after: 'units-2025-07-01.csv',
  successions: 'commune-successions-2025-07-01.csv',
} as const;

/** May stand beside the lists: by what their changes were decided. */
export const decisionsFileName = 'decisions.csv';

/** The product's own copy of the lists. */
export const ownUnitLists = path.join(import.meta.dirname, '../../../../../../prisma/seed/units');

const mostBytes = 5_000_000;

export interface UnitLists {
  before: ReadonlyMap<string, Place>;
  changed: ReadonlyMap<string, Place>;
  after: ReadonlyMap<string, Place>;
  successions: readonly Succession[];
  reformDay: string;
  /** By their days; none has to be known. */
  decisions: ReadonlyMap<string, Decision>;
  /** What of the files was not read, one English line each. */
  notes: readonly string[];
}

async function textOf(directory: string, name: string, faults: LineFault[]): Promise<string> {
  const fail = (message: string) => {
    faults.push({ file: name, line: 1, message });
    return '';
  };
  const file = path.join(directory, name);
  const found = await stat(file).catch(() => null);
  if (!found) return fail(`there is no such file in ${directory}`);
  if (!found.isFile()) return fail('not a file');
  if (found.size > mostBytes) {
    return fail(`too large: ${Math.ceil(found.size / 1e6)} MB; a list has at most 5 MB`);
  }
  const bytes = await readFile(file).catch(() => null);
  return bytes ? bytes.toString('utf8') : fail('this user may not read the file');
}

const listKeys = ['before', 'changed', 'after', 'successions'] as const;

/** The folder whose decisions are those of the lists: their own, or the product's when the lists are its own. */
async function decisionsFolder(
  directory: string,
  texts: Record<(typeof listKeys)[number], string>,
): Promise<string | null> {
  if (await stat(path.join(directory, decisionsFileName)).catch(() => null)) return directory;
  for (const key of listKeys) {
    const own = await readFile(path.join(ownUnitLists, unitFileNames[key]), 'utf8');
    if (own !== texts[key]) return null;
  }
  return ownUnitLists;
}

/** Reads and checks the four lists of a directory. @throws UnitFilesFault with every fault of all of them, Error when there is no such folder */
export async function readUnitLists(directory: string): Promise<UnitLists> {
  const folder = await stat(directory).catch(() => null);
  if (!folder?.isDirectory()) throw new Error(`${directory}: there is no such folder`);
  const found: Findings = { faults: [], notes: [] };
  const { faults, notes } = found;
  const names = unitFileNames;
  const texts = { before: '', changed: '', after: '', successions: '' };
  for (const key of listKeys) {
    texts[key] = await textOf(directory, names[key], faults);
  }
  if (faults.length > 0) throw new UnitFilesFault(found);
  const before = readState(names.before, texts.before, found);
  const changed = readState(names.changed, texts.changed, found);
  const after = readState(names.after, texts.after, found);
  const lists = { before: changed, after };
  const successions = readSuccessions(names.successions, texts.successions, lists, found);
  checkReform(names.successions, successions, changed, faults);
  const decided = await decisionsFolder(directory, texts);
  const decisions = new Map<string, Decision>();
  if (decided) {
    const text = await textOf(decided, decisionsFileName, faults);
    if (text !== '') {
      for (const row of readDecisions(decisionsFileName, text, found)) decisions.set(...row);
    }
  }
  if (faults.length > 0) throw new UnitFilesFault(found);
  const reformDay = successions[0]?.date ?? '';
  return { before, changed, after, successions, reformDay, decisions, notes };
}
