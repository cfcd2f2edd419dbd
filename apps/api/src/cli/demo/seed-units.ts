import { demoBodies, demoBranches, demoContacts } from '@hoi/db/seed/content/demo-units';
import { slugify } from '@hoi/localization/slug';
import { importUnitsIn } from '#modules/organisation/unit-import/import-units.command.ts';
import { ownUnitLists, readUnitLists } from '#modules/organisation/unit-import/unit-files.ts';
import { settleUnits, writeUnit } from '#modules/organisation/units/unit-versions.ts';
import type { Transaction } from '#outside/db.ts';

/** The unit that holds a code now. */
async function unitWithCode(tx: Transaction, code: string) {
  const { unit } = await tx.orgUnitCode.findFirstOrThrow({
    where: { list: 'GSO', code, validTo: null },
    select: { unit: { select: { id: true, slug: true } } },
  });
  return unit;
}

async function seedBranches(tx: Transaction): Promise<void> {
  for (const { code, opensOn, branches } of demoBranches) {
    const commune = await unitWithCode(tx, code);
    for (const [position, { name, kind, basis, groups = [] }] of branches.entries()) {
      const slug = slugify(`${name} ${commune.slug}`);
      const branch = { slug, name, kind, position, opensOn, parentId: commune.id };
      const parentId = await writeUnit(tx, { ...branch, ...(basis && { basis }) });
      for (const [place, group] of groups.entries()) {
        await writeUnit(tx, {
          slug: slugify(`${group} ${slug}`),
          name: group,
          kind: 'GROUP',
          basis: 'RESIDENCE',
          position: place,
          opensOn,
          parentId,
        });
      }
    }
  }
}

/** The real places with their reform, some branches and groups below them, bodies that are not places. */
export async function seedUnits(tx: Transaction): Promise<void> {
  const lists = await readUnitLists(ownUnitLists);
  await importUnitsIn(tx, lists, { since: '1997-01-01', changedOn: '2025-01-01' });
  await seedBranches(tx);
  const city = await unitWithCode(tx, '48');
  for (const [index, { name, slug, opensOn }] of demoBodies.entries()) {
    const position = 1000 + index;
    await writeUnit(tx, { slug, name, kind: 'SPECIAL', position, opensOn, parentId: city.id });
  }
  await settleUnits(tx);
  for (const { code, ...contact } of demoContacts) {
    const { id: unitId } = await unitWithCode(tx, code);
    await tx.orgUnitContact.create({ data: { unitId, ...contact } });
  }
}
