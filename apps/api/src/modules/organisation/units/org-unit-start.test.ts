import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';

useDatabase();

async function startOf({ id }: { id: string }) {
  const question = 'query ($id: ID!) { orgUnit(id: $id) { startsOn startKnown } }';
  return (await ask(question, { id: globalId('OrgUnit', id) })).data.orgUnit;
}

describe("a unit's first day", () => {
  it('is known when it was given, and of the Union itself', async () => {
    const root = await makeOrgUnit({ kind: 'CENTRAL' });
    expect(await startOf(root)).toEqual({ startsOn: '1930-10-20', startKnown: true });
    const young = await makeOrgUnit({ parentId: root.id, opensOn: '2016-01-01' });
    expect(await startOf(young)).toEqual({ startsOn: '2016-01-01', startKnown: true });
  });

  it('is not known when it stands for an unknown one, or is a list’s alone', async () => {
    const old = await makeOrgUnit({ kind: 'PROVINCE' });
    expect(await startOf(old)).toEqual({ startsOn: '1930-10-20', startKnown: false });
    const listed = await makeOrgUnit({ parentId: old.id, opensOn: '1997-01-01' });
    await db.orgUnit.update({ where: { id: listed.id }, data: { startKnown: false } });
    expect(await startOf(listed)).toEqual({ startsOn: '1997-01-01', startKnown: false });
  });
});
