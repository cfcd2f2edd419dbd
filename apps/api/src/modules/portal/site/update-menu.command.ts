import { ConflictError } from '@hoi/domain/errors';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { requirePageWriter } from '#modules/newsroom/pages/page.policy.ts';
import { db, type Transaction } from '#outside/db.ts';
import { waitForTurn } from '#outside/wait-for-turn.ts';
import { type MenuEntry, menuVersion, readMenu } from './menu-tree.ts';

interface MenuChange {
  name: string;
  expectedVersion: string;
  items: readonly MenuEntry[];
}

async function write(
  tx: Transaction,
  menu: string,
  entries: readonly MenuEntry[],
  parentId: string | null,
): Promise<void> {
  for (const [position, { label, href, children }] of entries.entries()) {
    const data = { menu, label, href, position, parentId };
    const { id } = await tx.menuItem.create({ data, select: { id: true } });
    await write(tx, menu, children, id);
  }
}

/** Puts a menu's entries in place of the old ones. @throws ConflictError when they changed meanwhile */
export async function updateMenu(viewer: Viewer, change: MenuChange): Promise<void> {
  requirePageWriter(viewer);
  const { name, expectedVersion, items } = change;
  await db.$transaction(async (tx) => {
    // A menu has no row of its own to lock.
    await waitForTurn(tx, `menu:${name}`);
    const { items: present } = await readMenu(tx, name);
    if (menuVersion(present) !== expectedVersion) throw new ConflictError();
    await tx.menuItem.deleteMany({ where: { menu: name } });
    await write(tx, name, items, null);
    await record(tx, viewer, {
      action: 'update-menu',
      subjectType: 'Menu',
      subjectId: name,
      detail: { labels: items.map(({ label }) => label) },
      tags: [`menu:${name}`],
    });
  });
}
