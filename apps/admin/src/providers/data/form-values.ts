import type { FormValues } from './resource-description.ts';

/** The text of a field; empty where the form left it out. */
export function text(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** The text of a field, null when it is empty: the server then chooses. */
export function textOrNull(values: FormValues, name: string): string | null {
  return text(values, name).trim() || null;
}

export function flag(values: FormValues, name: string): boolean {
  return values[name] === true;
}

export function whole(values: FormValues, name: string): number {
  const value = Number(values[name] ?? 0);
  return Number.isInteger(value) ? value : 0;
}

/** The number of a field, null when it is empty. */
export function numberOrNull(values: FormValues, name: string): number | null {
  const value = values[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function list(values: FormValues, name: string): unknown[] {
  const value = values[name];
  return Array.isArray(value) ? value : [];
}

export function texts(values: FormValues, name: string): string[] {
  return list(values, name).filter((value) => typeof value === 'string');
}

export function record(value: unknown): FormValues {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

export function rows(values: FormValues, name: string): FormValues[] {
  return list(values, name).map(record);
}

/** The id of a nested thing such as {coverImage: {id}}. */
export function idOf(values: FormValues, name: string): string | null {
  return textOrNull(record(values[name]), 'id');
}

/** A moment from a form's Date or ISO text. */
export function momentOrNull(values: FormValues, name: string): string | null {
  const value = values[name];
  if (value instanceof Date) return value.toISOString();
  return textOrNull(values, name);
}

/** One of the words a GraphQL enum accepts; others count as left out. */
export function oneOf<Word extends string>(
  words: readonly Word[],
  value: unknown,
): Word | undefined {
  return words.find((word) => word === value);
}

/**
 * What a write is about, and over which version of it: that which its form began with, not the one that
 * is known at the press. The server refuses it when there is a newer one.
 */
export function versioned(values: FormValues) {
  return { id: text(values, 'id'), expectedVersion: whole(values, 'version') };
}
