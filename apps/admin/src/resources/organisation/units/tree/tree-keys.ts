import { foldForSearch } from '@hoi/localization/fold';
import type { ShownRow } from './tree-rows.ts';

/** What a key does in the tree: goes to a row, opens or closes rows, or chooses the row. */
export type TreeMove =
  | { act: 'go'; to: number }
  | { act: 'open' | 'close'; ids: string[] }
  | { act: 'choose' };

// The rows that PageUp and PageDown pass.
const pageRows = 15;

interface Place {
  shown: readonly ShownRow[];
  /** Index of the row that has the focus. */
  at: number;
  open: ReadonlySet<string>;
}

function parentOf(shown: readonly ShownRow[], at: number): number {
  const level = shown[at]?.level ?? 1;
  for (let index = at - 1; index >= 0; index -= 1)
    if ((shown[index]?.level ?? 0) < level) return index;
  return at;
}

function sideways(key: string, { shown, at, open }: Place): TreeMove | null {
  const row = shown[at]?.row;
  if (!row) return null;
  const isOpen = open.has(row.id) && row.childCount > 0;
  if (key === 'ArrowLeft')
    return isOpen ? { act: 'close', ids: [row.id] } : { act: 'go', to: parentOf(shown, at) };
  if (row.childCount === 0) return null;
  return isOpen ? { act: 'go', to: at + 1 } : { act: 'open', ids: [row.id] };
}

function siblingsOf({ shown, at }: Place): string[] {
  const row = shown[at]?.row;
  const same = shown.filter((other) => other.row.parentId === row?.parentId);
  return same.filter((other) => other.row.childCount > 0).map((other) => other.row.id);
}

/** The keys of a tree (WAI-ARIA authoring practices); null where the key means nothing here. */
export function treeMove(key: string, place: Place): TreeMove | null {
  const { shown, at } = place;
  const last = shown.length - 1;
  const to = (index: number): TreeMove => ({ act: 'go', to: Math.max(0, Math.min(last, index)) });
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'PageDown':
      return to(at + pageRows);
    case 'PageUp':
      return to(at - pageRows);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    case 'ArrowLeft':
    case 'ArrowRight':
      return sideways(key, place);
    case '*':
      return { act: 'open', ids: siblingsOf(place) };
    case 'Enter':
    case ' ':
      return { act: 'choose' };
    default:
      return null;
  }
}

const placeWord = /^(tinh|thanh pho|quan|huyen|thi xa|thi tran|phuong|xa|dac khu|thon) /;

/** The next row from `at` on whose name, or name without its word of place, begins with what was typed. */
export function typedAhead(shown: readonly ShownRow[], at: number, typed: string): number | null {
  const sought = foldForSearch(typed);
  // An apostrophe or a tone alone begins no name: every name would begin with what is left of it.
  if (sought === '') return null;
  // A first letter looks further down; more letters may keep the row that they began at.
  const from = sought.length > 1 ? at : at + 1;
  for (let step = 0; step < shown.length; step += 1) {
    const index = (from + step) % shown.length;
    const name = foldForSearch(shown[index]?.row.name ?? '');
    if (name.startsWith(sought) || name.replace(placeWord, '').startsWith(sought)) return index;
  }
  return null;
}
