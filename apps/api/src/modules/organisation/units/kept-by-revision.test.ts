import { expect, it } from 'vitest';
import { ask } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { keptByRevision } from './kept-by-revision.ts';

useDatabase();

it('what is kept goes with the next change of any unit, and not before', async () => {
  const present = keptByRevision(() => new Set<string>());
  (await present()).add('kept');
  expect((await present()).has('kept')).toBe(true);
  await makeOrgUnit();
  expect((await present()).has('kept')).toBe(false);
});

it('counts of kinds and days of changes are those of now', async () => {
  const province = await makeOrgUnit({ kind: 'PROVINCE', opensOn: '1997-01-01' });
  const read = async () => {
    const question = `{ orgUnitDays orgUnit(slug: "${province.slug}") {
      communes: descendantCount(kind: COMMUNE) branches: descendantCount(kind: BRANCH)
      } old: orgUnit(slug: "${province.slug}", asOf: "1998-05-05") {
      communes: descendantCount(kind: COMMUNE) } }`;
    const { data } = await ask(question);
    const { communes, branches } = data.orgUnit;
    return { communes, branches, old: data.old.communes, days: data.orgUnitDays };
  };
  const commune = { kind: 'COMMUNE', parentId: province.id } as const;
  expect(await read()).toMatchObject({ communes: 0, branches: 0, old: 0 });
  const { id } = await makeOrgUnit({ ...commune, opensOn: '1998-02-03' });
  await makeOrgUnit({ ...commune, opensOn: '1999-03-04' });
  await makeOrgUnit({ kind: 'BRANCH', parentId: id, opensOn: '1999-03-04' });
  const now = await read();
  expect(now).toMatchObject({ communes: 2, branches: 1, old: 1 });
  expect(now.days).toEqual(expect.arrayContaining(['1998-02-03', '1999-03-04']));
  // The second time from what is kept.
  expect(await read()).toEqual(now);
});
