import { startOfLocalDay } from '@hoi/localization/vietnam-time';
import { afterEach, expect, it } from 'vitest';
import { keepToday } from '#modules/organisation/units/turn-day.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { unique } from '#test/factories.ts';
import { approvedPlan, draftPlan, makeCommunes } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';
import { announceDue } from './announce-due.command.ts';

useDatabase();

const realNow = clock.now;
afterEach(async () => {
  clock.now = realNow;
  await keepToday();
});

const announce = /* GraphQL */ `
  mutation ($input: AnnounceOrgPlanInput!) { announceOrgPlan(input: $input) { orgPlan { id } } }
`;
const effectiveOn = '2031-06-01';
const publicFrom = '2030-03-08';
const midnight = startOfLocalDay(publicFrom).getTime();

async function announced() {
  const events = await db.outboxEvent.findMany({ where: { type: 'reach-scheduled-time' } });
  return events.map(({ subjectId, tags }) => ({ subjectId, tags }));
}

it('announces a plan when the day has come from which it is public: the name is known then, not before', async () => {
  const { province, communes } = await makeCommunes(2);
  const { headers } = await signedIn('ADMINISTRATOR', province.id);
  const [one, two] = communes;
  const id = globalId('OrgUnit', one.id);
  const name = `Xã Mai ${unique()}`;
  const renaming = { effectiveOn, steps: [{ kind: 'RENAME', unit: id, name }] };
  const plan = await approvedPlan(renaming, headers);
  const input = { id: plan, expectedVersion: 2, publicFrom };
  expect((await ask(announce, { input }, headers)).errors).toBeUndefined();
  // A draft has nothing to announce.
  const other = { kind: 'RENAME', unit: globalId('OrgUnit', two.id), name: 'Xã Nháp' };
  const draft = await draftPlan({ effectiveOn, steps: [other] }, headers);
  expect(draft.errors).toBeUndefined();
  await db.orgPlan.updateMany({
    where: { status: 'DRAFT' },
    data: { publicFrom: new Date(publicFrom) },
  });

  const nameThen = async () => {
    const question = 'query ($id: ID!, $asOf: Date) { orgUnit(id: $id, asOf: $asOf) { name } }';
    return (await ask(question, { id, asOf: effectiveOn })).data.orgUnit.name;
  };
  clock.now = () => new Date(midnight - 40_000);
  await keepToday();
  expect(await announceDue()).toEqual(new Date(midnight));
  expect([await announced(), await nameThen()]).toEqual([[], one.name]);

  clock.now = () => new Date(midnight);
  await keepToday();
  await announceDue();
  const { id: planId } = await db.orgPlan.findFirstOrThrow({ where: { status: 'APPROVED' } });
  const event = { subjectId: planId, tags: ['org-units'] };
  expect([await announced(), await nameThen()]).toEqual([[event], name]);
  // Events carry the database's time, which did not move.
  await db.outboxEvent.updateMany({ data: { at: clock.now() } });
  clock.now = () => new Date(midnight + 60_000);
  await announceDue();
  expect(await announced()).toEqual([event]);
});
