import { BadInputError } from '@hoi/domain/errors';
import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { makeWidestTree } from '#test/wide-tree.ts';
import { mostTreeRows, treeOn } from './unit-tree.ts';
import { settleUnits } from './unit-versions.ts';

useDatabase();

const day = '2026-01-01';

async function namesOf(rootId: string, on = day): Promise<string[]> {
  const rows = await treeOn(rootId, on, 9, new Set());
  return rows.map(({ name }) => name);
}

function rename(id: string, name: string) {
  return db.orgUnitVersion.updateMany({ where: { unitId: id }, data: { name } });
}

describe('a tree that was read before', () => {
  it('shows what was committed since, and nothing that was not', async () => {
    const root = await makeOrgUnit({ name: 'Gốc' });
    const leaf = await makeOrgUnit({ name: 'Ngọn', parentId: root.id });
    expect(await namesOf(root.id)).toEqual(['Gốc', 'Ngọn']);
    await rename(leaf.id, 'Ngọn mới');
    expect(await namesOf(root.id)).toEqual(['Gốc', 'Ngọn mới']);

    const thrownAway = db.$transaction(async (tx) => {
      await tx.orgUnitVersion.updateMany({ where: { unitId: leaf.id }, data: { name: 'Không' } });
      await settleUnits(tx);
      expect(await namesOf(root.id)).toEqual(['Gốc', 'Ngọn mới']);
      throw new Error('thrown away');
    });
    await expect(thrownAway).rejects.toThrow('thrown away');
    expect(await namesOf(root.id)).toEqual(['Gốc', 'Ngọn mới']);
  });

  it('forgets what it read while a change was under way', async () => {
    const root = await makeOrgUnit({ name: 'Trên' });
    const leaf = await makeOrgUnit({ name: 'Dưới', parentId: root.id });
    await db.$transaction(async (tx) => {
      await tx.orgUnitVersion.updateMany({
        where: { unitId: leaf.id },
        data: { name: 'Dưới mới' },
      });
      // Read for the first time, and kept, before the change is committed.
      expect(await namesOf(root.id)).toEqual(['Trên', 'Dưới']);
    });
    expect(await namesOf(root.id)).toEqual(['Trên', 'Dưới mới']);
  });

  it('shows units that came, left and moved', async () => {
    const root = await makeOrgUnit({ name: 'A' });
    const [one, two] = [
      await makeOrgUnit({ name: 'B', parentId: root.id }),
      await makeOrgUnit({ name: 'C', parentId: root.id }),
    ];
    expect(await namesOf(root.id)).toEqual(['A', 'B', 'C']);
    await db.orgUnitVersion.updateMany({ where: { unitId: two.id }, data: { parentId: one.id } });
    await makeOrgUnit({ name: 'D', parentId: two.id });
    const rows = await treeOn(root.id, day, 9, new Set());
    expect(rows.map(({ name, depth }) => `${depth} ${name}`)).toEqual(['0 A', '1 B', '2 C', '3 D']);
    await db.orgUnitVersion.deleteMany({ where: { unit: { versions: { some: { name: 'D' } } } } });
    expect(await namesOf(root.id)).toEqual(['A', 'B', 'C']);
  });

  it('is refused when it is too large, the first time and again', async () => {
    const root = await makeWidestTree();
    const later = { name: 'Một nữa', parentId: root.id, opensOn: '2026-06-01' };
    const one = await makeOrgUnit(later);
    await expect(namesOf(root.id, '2026-07-01')).rejects.toThrow(BadInputError);
    expect(await namesOf(root.id)).toHaveLength(mostTreeRows);
    await expect(namesOf(root.id, '2026-07-01')).rejects.toThrow(BadInputError);
    expect(await treeOn(root.id, '2026-07-01', 0, new Set())).toHaveLength(1);
    expect(await namesOf(one.id, '2026-07-01')).toEqual(['Một nữa']);
  });
});
