import { expect, it } from 'vitest';
import { ask, codeOf } from '#test/api.ts';
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

it('how many of a kind there are is the number of those listed, on each day and after each change', async () => {
  const province = await makeOrgUnit({ kind: 'PROVINCE', opensOn: '1997-01-01' });
  const group = { kind: 'GROUP', parentId: province.id } as const;
  const numberOn = async (asOf: string) => {
    const { data } = await ask(
      `query ($asOf: Date) {
        alone: orgUnits(filter: { kind: GROUP }, asOf: $asOf) { totalCount }
        listed: orgUnits(filter: { kind: GROUP }, asOf: $asOf, first: 100) { totalCount nodes { id } }
        below: orgUnits(filter: { kind: GROUP, parent: "AAAA" }, asOf: $asOf) { totalCount }
      }`,
      { asOf },
    );
    expect(data.listed.nodes).toHaveLength(data.listed.totalCount);
    expect(data.below.totalCount).toBe(0);
    expect(data.alone.totalCount).toBe(data.listed.totalCount);
    return data.alone.totalCount;
  };
  const [old, now] = [await numberOn('1998-05-05'), await numberOn('2000-01-01')];
  await makeOrgUnit({ ...group, opensOn: '1998-02-03' });
  await makeOrgUnit({ ...group, opensOn: '1999-03-04' });
  expect([await numberOn('1998-05-05'), await numberOn('2000-01-01')]).toEqual([old + 1, now + 2]);
});

it('a place or size that cannot be is refused where only the number is asked for, too', async () => {
  for (const argument of ['after: "none"', 'before: "none"', 'first: 101']) {
    const answer = await ask(`{ orgUnits(filter: { kind: BRANCH }, ${argument}) { totalCount } }`);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  }
});
