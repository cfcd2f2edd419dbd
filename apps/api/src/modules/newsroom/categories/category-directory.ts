import { askingForAll } from '@hoi/db/asker';
import type { Category } from '@hoi/db/prisma';
import { db } from '#outside/db.ts';
import { isListening, onChangeOf } from '#outside/outbox.ts';

/** All categories, by id, in their order: tens of rows that every list of articles names. */
export type CategoryDirectory = ReadonlyMap<string, Category>;

let directory: Promise<CategoryDirectory> | undefined;
let loaded: CategoryDirectory | undefined;
let subscribed = false;

function purgeOnChange(): void {
  if (subscribed) return;
  subscribed = true;
  onChangeOf(['categories'], forgetCategories);
}

async function load(): Promise<CategoryDirectory> {
  const rows = await db.category.findMany({ orderBy: [{ position: 'asc' }, { name: 'asc' }] });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Kept in memory while changes are heard; otherwise read afresh, once for all who ask together. */
export function categoryDirectory(): Promise<CategoryDirectory> {
  purgeOnChange();
  if (directory) return directory;
  const loading = askingForAll(load);
  directory = loading;
  const forget = () => {
    if (directory === loading) forgetCategories();
  };
  loading.then((rows) => {
    if (!isListening()) forget();
    else if (directory === loading) loaded = rows;
  }, forget);
  return loading;
}

/** For the command that has just changed one: its own process need not wait for the notice. */
export function forgetCategories(): void {
  directory = undefined;
  loaded = undefined;
}

/** One category at once when the directory is at hand: a list asks for each of its rows. */
export function categoryAtHand(id: string): Category | undefined {
  return loaded?.get(id);
}

/** Null where none is called so. */
export async function categoryIdOf(slug: string): Promise<string | null> {
  const all = [...(await categoryDirectory()).values()];
  return all.find((category) => category.slug === slug)?.id ?? null;
}
