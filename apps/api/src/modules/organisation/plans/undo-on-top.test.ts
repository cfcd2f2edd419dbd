import { formatDate } from '@hoi/localization/date';
import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { today } from '#outside/today.ts';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { organisationDump } from '#test/organisation-dump.ts';
import { approvedPlan, makeCommunes, planMutation } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

const unit = ({ id }: { id: string }) => globalId('OrgUnit', id);

type Made = Awaited<ReturnType<typeof makeCommunes>>;

async function approvedIn(plan: (made: Made) => object[], given?: Made) {
  const made = given ?? (await makeCommunes(4, { coded: true }));
  const { headers } = await signedIn('ADMINISTRATOR', made.province.id);
  const id = await approvedPlan({ effectiveOn: '2026-03-01', steps: plan(made) }, headers);
  const undo = () => planMutation('undoOrgPlan', { id, expectedVersion: 2 }, headers);
  /** What is said against the undo, which changes nothing. */
  const refusal = async () => {
    const before = await organisationDump();
    const { errors } = await undo();
    expect(await organisationDump()).toBe(before);
    return errors?.[0]?.extensions.issues?.map(({ message }) => message);
  };
  const call = async (mutation: string, input: object) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const field = `${mutation}(input: $input) { orgUnit { id version } }`;
    const { errors } = await ask(`mutation ($input: ${type}!) { ${field} }`, { input }, headers);
    expect(errors).toBeUndefined();
  };
  const correct = async ({ id: unitId }: { id: string }, name: string) => {
    const now = await db.orgUnit.findUniqueOrThrow({ where: { id: unitId } });
    const { kind, position, version: expectedVersion } = now;
    const input = { id: unit(now), name, kind, position, expectedVersion };
    await call('updateOrgUnit', input);
  };
  return { ...made, headers, undo, refusal, call, correct };
}

const rename = (of: { id: string }, name: string) => ({ kind: 'RENAME', unit: unit(of), name });

describe('undoing beside a namesake', () => {
  it('is refused for a unit made by hand since, by name, and goes on once that is called otherwise', async () => {
    const test = await approvedIn(({ communes: [one, two] }) => [
      { kind: 'MERGE', units: [unit(one)], into: unit(two) },
    ]);
    const [one] = test.communes;
    const slug = `${one.slug}-moi`;
    const parentId = unit(test.province);
    const input = { name: one.name, kind: 'COMMUNE', slug, parentId, position: 0 };
    await test.call('createOrgUnit', input);
    expect(await test.refusal()).toEqual([
      `Dưới ${test.province.name} đã có một đơn vị khác cùng cấp, cùng tên ${one.name} (/to-chuc/${slug}, từ ${formatDate(today())}).`,
    ]);
    await test.correct(await db.orgUnit.findUniqueOrThrow({ where: { slug } }), 'Xã Tên Riêng');
    expect((await test.undo()).errors).toBeUndefined();
    expect(await db.orgUnit.findUnique({ where: { id: one.id } })).toMatchObject({ alive: true });
  });

  it('is refused for one that a later plan renamed so, or that is yet to begin', async () => {
    const test = await approvedIn(({ communes: [one] }) => [rename(one, 'Xã Khác Hẳn')]);
    const [one, two] = test.communes;
    const steps = [rename(two, one.name)];
    const later = await approvedPlan({ effectiveOn: '2031-05-01', steps }, test.headers);
    expect(await test.refusal()).toEqual([
      expect.stringContaining(`cùng tên ${one.name} (/to-chuc/${two.slug}, từ 01/05/2031)`),
    ]);
    await planMutation('undoOrgPlan', { id: later, expectedVersion: 2 }, test.headers);
    expect((await test.undo()).errors).toBeUndefined();
  });

  it('minds neither another level, another superior, nor what ended before the day', async () => {
    const test = await approvedIn(({ communes: [one] }) => [rename(one, 'Xã Khác Hẳn')]);
    const [one, two] = test.communes;
    const { name } = one;
    await makeOrgUnit({ name, kind: 'SPECIAL', parentId: test.province.id });
    await makeOrgUnit({ name, kind: 'COMMUNE', parentId: two.id });
    const gone = await makeOrgUnit({ name, kind: 'COMMUNE', parentId: test.province.id });
    const validTo = new Date('2026-03-01');
    await db.orgUnitVersion.updateMany({ where: { unitId: gone.id }, data: { validTo } });
    expect((await test.undo()).errors).toBeUndefined();
  });

  it('goes on when the namesakes are of the plan itself', async () => {
    const test = await approvedIn(({ province, communes: [one, two, three] }) => [
      rename(two, three.name),
      rename(three, two.name),
      { kind: 'MERGE', units: [unit(one)], into: 'new:1' },
      {
        kind: 'CREATE',
        ref: 'new:1',
        name: one.name,
        unitKind: 'COMMUNE',
        parent: unit(province),
      },
    ]);
    expect((await test.undo()).errors).toBeUndefined();
  });
});

describe('undoing below later changes', () => {
  it('is refused once a unit that the plan changed was corrected by hand', async () => {
    const test = await approvedIn(({ communes: [one] }) => [rename(one, 'Xã Khác Hẳn')]);
    await test.correct(test.communes[0], 'Xã Sửa Tay');
    expect(await test.refusal()).toEqual(['Xã Sửa Tay đã được thay đổi sau phương án này.']);
  });

  it('names a later plan to those who may know of it, and only says of it to others', async () => {
    const test = await approvedIn(({ communes: [one] }) => [rename(one, 'Xã Khác Hẳn')]);
    const [one, two] = test.communes;
    const { headers } = await signedIn('ADMINISTRATOR', test.root.id);
    const beyond = await makeOrgUnit({ parentId: test.root.id, kind: 'PROVINCE' });
    const plan = async (title: string, steps: object[]) =>
      approvedPlan({ title, effectiveOn: '2026-04-01', steps }, headers);
    await plan('Trong tỉnh', [rename(one, 'Xã Khác Nữa'), rename(two, 'Xã Hai')]);
    await plan('Ngoài tỉnh', [rename(one, 'Xã Khác Mãi'), rename(beyond, 'Tỉnh Khác')]);
    expect(await test.refusal()).toEqual([
      'Xã Khác Mãi đã được thay đổi sau phương án này.',
      'Phương án “Trong tỉnh” đã thay đổi các đơn vị này sau đó.',
      'Một phương án của đơn vị khác đã thay đổi các đơn vị này sau đó.',
    ]);
  });

  it('is refused once a unit that only followed was corrected by hand', async () => {
    const made = await makeCommunes(2);
    const [one, two] = made.communes;
    const branch = await makeOrgUnit({ parentId: one.id, kind: 'BRANCH' });
    const steps = [{ kind: 'MERGE', units: [unit(one)], into: unit(two) }];
    const test = await approvedIn(() => steps, made);
    await test.correct(branch, 'Chi hội Sửa Tay');
    expect(await test.refusal()).toEqual(['Chi hội Sửa Tay đã được thay đổi sau phương án này.']);
    expect(await db.orgUnit.findUnique({ where: { id: branch.id } })).toMatchObject({
      parentId: two.id,
      name: 'Chi hội Sửa Tay',
    });
  });

  it('is refused once what took a unit in has ended, or what gave a part', async () => {
    const merged = await approvedIn(({ communes: [one, two] }) => [
      { kind: 'MERGE', units: [unit(one)], into: unit(two) },
    ]);
    const [, two, three] = merged.communes;
    const steps = [{ kind: 'MERGE', units: [unit(two)], into: unit(three) }];
    await approvedPlan({ effectiveOn: '2026-08-01', steps }, merged.headers);
    expect(await merged.refusal()).toEqual([`${two.name} đã kết thúc sau phương án này.`]);
    const parted = await approvedIn(({ communes: [one, other] }) => [
      {
        kind: 'SPLIT',
        unit: unit(one),
        remains: true,
        parts: [{ unit: unit(other), share: 0.25 }],
      },
    ]);
    const [giver] = parted.communes;
    const end = [{ kind: 'DISSOLVE', unit: unit(giver) }];
    await approvedPlan({ effectiveOn: '2026-08-01', steps: end }, parted.headers);
    expect(await parted.refusal()).toEqual([`${giver.name} đã kết thúc sau phương án này.`]);
  });
});
