import type { FormValues } from '#providers/data/resource-description.ts';

/** What a person had typed when the page went away, kept in their browser only. */
export interface LocalDraft {
  /** Milliseconds since 1970. */
  at: number;
  /** The article's version that the text was written over. */
  version: number;
  values: FormValues;
}

const prefix = 'hoi-draft';
// After this long a forgotten draft is thrown away: 14 days, in milliseconds.
const keptFor = 14 * 24 * 60 * 60 * 1000;

function keyOf(userId: string, articleId: string): string {
  return `${prefix}:${userId}:${articleId}`;
}

function isDraft(value: unknown): value is LocalDraft {
  return typeof value === 'object' && value !== null && 'at' in value && 'values' in value;
}

export function readDraft(store: Storage, userId: string, articleId: string): LocalDraft | null {
  try {
    const found: unknown = JSON.parse(store.getItem(keyOf(userId, articleId)) ?? 'null');
    return isDraft(found) && Date.now() - found.at < keptFor ? found : null;
  } catch {
    return null;
  }
}

/** Keeps the text; a full or forbidden store costs the copy only, never the writing. */
export function keepDraft(
  store: Storage,
  userId: string,
  articleId: string,
  draft: Omit<LocalDraft, 'at'>,
): void {
  try {
    store.setItem(keyOf(userId, articleId), JSON.stringify({ ...draft, at: Date.now() }));
  } catch {
    return;
  }
}

export function dropDraft(store: Storage, userId: string, articleId: string): void {
  store.removeItem(keyOf(userId, articleId));
}

/** What the form would send, so that drafts differ only where a person typed. */
export function typedPart(values: FormValues): FormValues {
  const { title, summary, body, byline, postedBy, source, slug, tags, category, orgUnit } = values;
  const { coverImage, attachments, bylinePersonId } = values;
  return {
    ...{ title, summary, body, byline, postedBy, source, slug, tags },
    ...{ category, orgUnit, coverImage, attachments, bylinePersonId },
  };
}

/** Whether two states of a form hold the same text. */
export function sameText(a: FormValues, b: FormValues): boolean {
  return JSON.stringify(typedPart(a)) === JSON.stringify(typedPart(b));
}
