import { createHash } from 'node:crypto';
import type { Transaction } from '#outside/db.ts';

export interface MenuEntry {
  label: string;
  href: string;
  children: readonly MenuEntry[];
}

export interface MenuTree {
  name: string;
  items: readonly MenuEntry[];
}

/** Reads a menu as a tree; one without entries is empty, not missing. */
export async function readMenu(client: Pick<Transaction, 'menuItem'>, name: string) {
  const rows = await client.menuItem.findMany({
    where: { menu: name },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, parentId: true, label: true, href: true },
  });
  const below = (parentId: string | null): MenuEntry[] =>
    rows
      .filter((row) => row.parentId === parentId)
      .map(({ id, label, href }) => ({ label, href, children: below(id) }));
  return { name, items: below(null) };
}

/** A menu is saved as a whole, so its content is its version. */
export function menuVersion(items: readonly MenuEntry[]): string {
  const plain = (entries: readonly MenuEntry[]): unknown[] =>
    entries.map(({ label, href, children }) => [label, href, plain(children)]);
  return createHash('sha256')
    .update(JSON.stringify(plain(items)))
    .digest('base64url')
    .slice(0, 22);
}
