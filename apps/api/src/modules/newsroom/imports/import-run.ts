import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import type { StoredKind, StoredOutcome, StoredThing } from './import-report.ts';

/** One file's import under way: its transaction, and what it has done so far. */
export interface ImportRun {
  readonly tx: Transaction;
  /** The member of staff who imports; null on the operator's command line. */
  readonly importedById: string | null;
  /** The unit that everything made belongs to. */
  readonly orgUnitId: string;
  readonly category: ImportCategory;
  readonly stored: StoredThing[];
  /** What readers see otherwise after it. */
  readonly tags: Set<string>;
}

export interface ImportCategory {
  /** Whether the importer named it, rather than leaving the default. */
  readonly chosen: boolean;
  /** Its id; the default one is made when it is needed first. */
  id(run: ImportRun): Promise<string>;
}

export function note(run: ImportRun, kind: StoredKind, outcome: StoredOutcome, title: string) {
  run.stored.push({ kind, outcome, title });
}

/** Whether the import wrote anything so far. */
export function hasChanged(run: ImportRun): boolean {
  return run.stored.some(({ outcome }) => outcome !== 'MATCHED');
}

export function importerOf(viewer: Viewer | 'system'): string | null {
  return viewer !== 'system' && viewer.kind === 'staff' ? viewer.userId : null;
}
