import { diffArrays } from 'diff';
import { type DiffLine, diffLines } from './diff-lines.ts';
import type { RichTextDocument } from './nodes.ts';

export interface WordChange {
  kind: 'SAME' | 'ADDED' | 'REMOVED';
  text: string;
}

/** One line of the comparison. `FORMAT` has the same words set otherwise (bold, link, alignment). */
export type LineChange =
  | { kind: 'SAME'; line: DiffLine }
  | { kind: 'ADDED'; line: DiffLine }
  | { kind: 'REMOVED'; line: DiffLine }
  | { kind: 'FORMAT'; before: DiffLine; line: DiffLine }
  | { kind: 'CHANGED'; before: DiffLine; line: DiffLine; words: WordChange[] };

export interface DocumentDiff {
  isSame: boolean;
  /** Words added and removed over the whole body. */
  wordsAdded: number;
  wordsRemoved: number;
  lines: LineChange[];
}

// Enough for any real revision; beyond it the two versions are told as replaced, not compared.
const maxEdits = 2_000;
// Under this share of common words two lines are different lines, not one line edited.
const leastInCommon = 0.3;
// How many added lines a removed one is held against.
const pairingWindow = 12;

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? [];
}

function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/** Word-by-word comparison of two texts; joining the SAME and ADDED parts gives `after`. */
export function diffWords(before: string, after: string): WordChange[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: maxEdits });
  const replaced: WordChange[] = [
    { kind: 'REMOVED', text: before },
    { kind: 'ADDED', text: after },
  ];
  const changes =
    parts?.map(({ added, removed, value }): WordChange => {
      const kind = added ? 'ADDED' : removed ? 'REMOVED' : 'SAME';
      return { kind, text: value.join('') };
    }) ?? replaced;
  return changes.filter(({ text }) => text !== '');
}

function wordCount(text: string): number {
  return wordsOf(text).filter(isWord).length;
}

function sharedWords(before: DiffLine, after: DiffLine): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(before.text).filter(isWord)) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wordsOf(after.text).filter(isWord)) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  const longest = Math.max(wordCount(before.text), wordCount(after.text));
  return longest === 0 ? Number(before.text === after.text) : shared / longest;
}

function keyOf(line: DiffLine): string {
  return JSON.stringify([line.kind, line.level, line.text, line.format]);
}

function pairOf(before: DiffLine, line: DiffLine): LineChange {
  if (before.text === line.text) return { kind: 'FORMAT', before, line };
  return { kind: 'CHANGED', before, line, words: diffWords(before.text, line.text) };
}

/** Pairs removed lines with the added ones that grew out of them, keeping the order of both. */
function pairUp(removed: readonly DiffLine[], added: readonly DiffLine[]): LineChange[] {
  const changes: LineChange[] = [];
  let next = 0;
  for (const before of removed) {
    const ahead = added
      .slice(next, next + pairingWindow)
      .findIndex((line) => sharedWords(before, line) >= leastInCommon);
    const found = next + ahead;
    const line = ahead < 0 ? undefined : added[found];
    if (!line) {
      changes.push({ kind: 'REMOVED', line: before });
      continue;
    }
    for (const fresh of added.slice(next, found)) changes.push({ kind: 'ADDED', line: fresh });
    changes.push(pairOf(before, line));
    next = found + 1;
  }
  for (const fresh of added.slice(next)) changes.push({ kind: 'ADDED', line: fresh });
  return changes;
}

function compareLines(before: readonly DiffLine[], after: readonly DiffLine[]): LineChange[] {
  const parts = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: maxEdits });
  if (!parts)
    return [
      ...before.map((line): LineChange => ({ kind: 'REMOVED', line })),
      ...after.map((line): LineChange => ({ kind: 'ADDED', line })),
    ];
  const changes: LineChange[] = [];
  let removed: DiffLine[] = [];
  let added: DiffLine[] = [];
  let [atBefore, atAfter] = [0, 0];
  for (const { added: isAdded, removed: isRemoved, count } of parts) {
    const old = isAdded ? [] : before.slice(atBefore, atBefore + count);
    const fresh = isRemoved ? [] : after.slice(atAfter, atAfter + count);
    atBefore += old.length;
    atAfter += fresh.length;
    if (isRemoved) removed.push(...old);
    else if (isAdded) added.push(...fresh);
    else {
      changes.push(...pairUp(removed, added));
      changes.push(...fresh.map((line): LineChange => ({ kind: 'SAME', line })));
      removed = [];
      added = [];
    }
  }
  return [...changes, ...pairUp(removed, added)];
}

function countWords(lines: readonly LineChange[], kind: 'ADDED' | 'REMOVED'): number {
  return lines
    .flatMap((change) => {
      if (change.kind === 'CHANGED') return change.words.filter((part) => part.kind === kind);
      return change.kind === kind ? [{ text: change.line.text }] : [];
    })
    .reduce((sum, { text }) => sum + wordCount(text), 0);
}

/**
 * Compares two versions of a body for people: line by line, and word by word inside a line that was
 * edited. Lines are in reading order, a removed line before what replaced it.
 */
export function diffDocuments(before: RichTextDocument, after: RichTextDocument): DocumentDiff {
  const lines = compareLines(diffLines(before), diffLines(after));
  return {
    isSame: lines.every(({ kind }) => kind === 'SAME'),
    wordsAdded: countWords(lines, 'ADDED'),
    wordsRemoved: countWords(lines, 'REMOVED'),
    lines,
  };
}
