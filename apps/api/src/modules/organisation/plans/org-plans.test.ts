import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import { afterEach, describe, expect, it } from 'vitest';
import { findStaff, startSession } from '#modules/access/identity/session.ts';
import { keepToday } from '#modules/organisation/units/turn-day.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeOrgUnit } from '#test/factories.ts';
import { approvedPlan, draftPlan, makeCommunes, planMutation } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

const realNow = clock.now;
afterEach(async () => {
  clock.now = realNow;
  await keepToday();
});

const unit = (id: string) => globalId('OrgUnit', id);
const read = /* GraphQL */ `
  query ($id: ID!) {
    orgPlan(id: $id) {
      status version title stepCount
      author { name }
      steps { kind ref name code unit { key name unit { slug } } units { name } into { key name unit { slug name } }
        parts { unit { name } share } parent { name } roles }
      effects {
        digest unitCount articleCount publicPages
        units { change nameBefore nameAfter parentBefore parentAfter follows unit { key } }
        roleChanges { user { email } role on fromUnit { name } toUnit { key } }
        addresses { from to }
        faults { step field message }
      }
      viewerCan { update approve undo cancel }
    }
  }
`;

describe('a plan', () => {
  it('shows its effects, is approved as seen, comes into force at its date, and is undone', async () => {
    const { province, communes } = await makeCommunes(2);
    const [one, two] = communes;
    const branch = await makeOrgUnit({ parentId: one.id, kind: 'BRANCH' });
    await makeArticle({ orgUnitId: one.id });
    const boss = await signedIn('ADMINISTRATOR', province.id);
    const follower = await signedIn('EDITOR', one.id);
    const steps = [
      { kind: 'MERGE', units: [unit(one.id), unit(two.id)], into: 'new:1', roles: 'FOLLOW' },
      {
        kind: 'CREATE',
        ref: 'new:1',
        name: 'Xã Hợp Nhất',
        unitKind: 'COMMUNE',
        parent: unit(province.id),
        code: null,
      },
    ];
    const drafted = await draftPlan({ effectiveOn: '2031-06-01', steps }, boss.headers);
    expect(drafted.errors).toBeUndefined();
    const { id } = drafted.data.createOrgPlan.orgPlan;
    const seen = (await ask(read, { id }, boss.headers)).data.orgPlan;
    expect(seen).toMatchObject({
      status: 'DRAFT',
      version: 1,
      stepCount: 2,
      author: { name: boss.user.name },
      viewerCan: { update: true, approve: true, undo: false, cancel: true },
    });
    expect(seen.steps[0]).toMatchObject({
      kind: 'MERGE',
      units: [{ name: one.name }, { name: two.name }],
      into: { key: 'new:1', name: 'Xã Hợp Nhất', unit: null },
    });
    expect(seen.effects).toMatchObject({
      unitCount: 4,
      articleCount: 1,
      faults: [],
      roleChanges: [
        {
          user: { email: follower.user.email },
          role: 'EDITOR',
          on: '2031-06-01',
          fromUnit: { name: one.name },
          toUnit: { key: 'new:1' },
        },
      ],
      addresses: [
        { from: `/to-chuc/${one.slug}`, to: '/to-chuc/xa-hop-nhat' },
        { from: `/to-chuc/${two.slug}`, to: '/to-chuc/xa-hop-nhat' },
      ],
    });
    expect(seen.effects.publicPages).toContain(`/to-chuc/${province.slug}`);
    expect(seen.effects.units).toContainEqual({
      change: 'MOVED',
      nameBefore: branch.name,
      nameAfter: branch.name,
      follows: true,
      parentBefore: one.name,
      parentAfter: 'Xã Hợp Nhất',
      unit: { key: unit(branch.id) },
    });
    // Looking at effects leaves nothing behind.
    expect(await db.orgUnit.count({ where: { slug: 'xa-hop-nhat' } })).toBe(0);

    const { digest } = seen.effects;
    const approve = { id, expectedVersion: 1, digest };
    const approved = await planMutation('approveOrgPlan', approve, boss.headers);
    expect(approved.data.approveOrgPlan.orgPlan).toEqual({ status: 'APPROVED', version: 2 });
    const where = { slug: 'xa-hop-nhat' };
    const made = await db.orgUnit.findUniqueOrThrow({ where });
    expect(made.alive).toBe(false);
    const grants = () =>
      db.roleGrant.findMany({
        where: { userId: follower.user.id },
        orderBy: { startsOn: 'asc' },
        select: { orgUnitId: true, endsOn: true },
      });
    expect(await grants()).toEqual([
      { orgUnitId: one.id, endsOn: new Date('2031-06-01') },
      { orgUnitId: made.id, endsOn: null },
    ]);
    clock.now = () => new Date('2031-05-31T17:00:00Z');
    await keepToday();
    expect(await db.orgUnit.findUniqueOrThrow({ where })).toMatchObject({ alive: true });
    expect(await db.orgUnit.findUnique({ where: { id: one.id } })).toMatchObject({ alive: false });
    const heir = await signedIn('ADMINISTRATOR', province.id);
    const later = (await ask(read, { id }, heir.headers)).data.orgPlan;
    expect(later.effects).toEqual(seen.effects);
    expect(later.steps[0].into.unit).toMatchObject({ slug: 'xa-hop-nhat' });

    const undone = await planMutation('undoOrgPlan', { id, expectedVersion: 2 }, heir.headers);
    expect(undone.data.undoOrgPlan.orgPlan).toEqual({ status: 'UNDONE', version: 3 });
    expect(await db.orgUnit.findUnique({ where })).toBeNull();
    expect(await db.orgUnit.findUnique({ where: { id: one.id } })).toMatchObject({ alive: true });
    expect(await grants()).toEqual([{ orgUnitId: one.id, endsOn: null }]);
    const deeds = await db.auditEntry.findMany({
      where: { subjectType: 'OrgPlan' },
      orderBy: { id: 'asc' },
      select: { action: true, actorId: true },
    });
    expect(deeds.map(({ action }) => action)).toEqual([
      'create-org-plan',
      'approve-org-plan',
      'undo-org-plan',
    ]);
  });

  it('is not approved when its effects are no longer those that were seen', async () => {
    const { province, communes } = await makeCommunes(2);
    const [one, two] = communes;
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const steps = [{ kind: 'MERGE', units: [unit(one.id)], into: unit(two.id), roles: 'FOLLOW' }];
    const drafted = await draftPlan({ steps }, headers);
    const { id } = drafted.data.createOrgPlan.orgPlan;
    const { digest } = (await ask(read, { id }, headers)).data.orgPlan.effects;
    await signedIn('EDITOR', one.id);
    const approve = { id, expectedVersion: 1, digest };
    expect(codeOf(await planMutation('approveOrgPlan', approve, headers))).toBe('CONFLICT');
    expect(await db.orgUnitSuccession.count({ where: { fromId: one.id } })).toBe(0);
    const fresh = (await ask(read, { id }, headers)).data.orgPlan.effects;
    expect(fresh.roleChanges).toHaveLength(1);
    // Who only plans sees whose role ends, and no account.
    const officer = await signedIn('ORGANISATION_OFFICER', province.id);
    const planned = (await ask(read, { id }, officer.headers)).data.orgPlan.effects;
    expect(planned.roleChanges[0].user).toEqual({ email: '' });
    expect(fresh.roleChanges[0].user.email).toContain('@');
    const seen = { ...approve, digest: fresh.digest };
    expect(codeOf(await planMutation('approveOrgPlan', seen, headers))).toBeUndefined();
    expect(codeOf(await planMutation('approveOrgPlan', seen, headers))).toBe('CONFLICT');
    const again = { ...seen, expectedVersion: 2 };
    expect(codeOf(await planMutation('approveOrgPlan', again, headers))).toBe('BAD_USER_INPUT');
  });

  it('is changed, set aside and removed while it is a draft', async () => {
    const { province, communes } = await makeCommunes(1);
    const [one] = communes;
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const rename = [{ kind: 'RENAME', unit: unit(one.id), name: 'Xã  Sen Mới' }];
    const { id } = (await draftPlan({ steps: [] }, headers)).data.createOrgPlan.orgPlan;
    const change = { id, title: 'Đổi tên', effectiveOn: '2026-08-01', steps: rename };
    const update = (expectedVersion: number) =>
      planMutation('updateOrgPlan', { ...change, expectedVersion }, headers);
    expect((await update(1)).data.updateOrgPlan.orgPlan).toEqual({ status: 'DRAFT', version: 2 });
    expect(codeOf(await update(1))).toBe('CONFLICT');
    const seen = (await ask(read, { id }, headers)).data.orgPlan;
    expect(seen.effects.units).toMatchObject([{ change: 'RENAMED', nameAfter: 'Xã Sen Mới' }]);
    const target = { id, expectedVersion: 2 };
    expect(codeOf(await planMutation('undoOrgPlan', target, headers))).toBe('BAD_USER_INPUT');
    const cancelled = await planMutation('cancelOrgPlan', target, headers);
    expect(cancelled.data.cancelOrgPlan.orgPlan).toEqual({ status: 'CANCELLED', version: 3 });
    expect(codeOf(await update(3))).toBe('BAD_USER_INPUT');
    const remove =
      'mutation ($input: OrgPlanTargetInput!) { deleteOrgPlan(input: $input) { deletedId } }';
    const gone = await ask(remove, { input: { id, expectedVersion: 3 } }, headers);
    expect(codeOf(gone)).toBe('BAD_USER_INPUT');
    const other = (await draftPlan({ steps: [] }, headers)).data.createOrgPlan.orgPlan;
    const input = { id: other.id, expectedVersion: 1 };
    expect((await ask(remove, { input }, headers)).data.deleteOrgPlan.deletedId).toBe(other.id);
    expect((await ask(read, { id: other.id }, headers)).data.orgPlan).toBeNull();
  });

  it('shows its faults and is not approved with them', async () => {
    const { province, communes } = await makeCommunes(2);
    const [one, two] = communes;
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const steps: OrgPlanStep[] = [
      { kind: 'MOVE', unit: unit(one.id), parent: unit(two.id) },
      { kind: 'MOVE', unit: unit(two.id), parent: unit(one.id) },
    ];
    const { id } = (await draftPlan({ steps }, headers)).data.createOrgPlan.orgPlan;
    const { effects } = (await ask(read, { id }, headers)).data.orgPlan;
    expect(effects).toMatchObject({ digest: '', units: [] });
    expect(effects.faults).toContainEqual({
      step: 0,
      field: 'parent',
      message: `${one.name} không thể ở dưới chính nó.`,
    });
    const approve = { id, expectedVersion: 1, digest: '0'.repeat(64) };
    const refused = await planMutation('approveOrgPlan', approve, headers);
    expect(refused.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['steps', 0, 'parent']);
  });

  it('gives roles to the successor on the day, not before', async () => {
    const { province, communes } = await makeCommunes(2);
    const [one, two] = communes;
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const { user } = await signedIn('EDITOR', one.id);
    const placesOf = async () => {
      const token = await db.$transaction((tx) => startSession(tx, user.id, 'test'));
      return (await findStaff(token))?.grants.map(({ orgUnitId }) => orgUnitId);
    };
    const steps = [{ kind: 'MERGE', units: [unit(one.id)], into: unit(two.id), roles: 'FOLLOW' }];
    await approvedPlan({ effectiveOn: '2032-01-01', steps }, headers);
    clock.now = () => new Date('2031-12-31T16:59:00Z');
    await keepToday();
    expect(await placesOf()).toEqual([one.id]);
    clock.now = () => new Date('2031-12-31T17:01:00Z');
    await keepToday();
    expect(await placesOf()).toEqual([two.id]);
  });

  it('is listed latest day first, page by page and by status', async () => {
    const { province } = await makeCommunes(0);
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const days = ['2027-01-01', '2029-01-01', '2028-01-01'];
    for (const effectiveOn of days) await draftPlan({ effectiveOn, steps: [] }, headers);
    const page = /* GraphQL */ `
      query ($after: String, $status: OrgPlanStatus) {
        orgPlans(first: 2, after: $after, filter: { status: $status }) {
          totalCount nodes { effectiveOn } pageInfo { endCursor hasNextPage }
        }
      }
    `;
    const first = (await ask(page, { status: 'DRAFT' }, headers)).data.orgPlans;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const after = first.pageInfo.endCursor;
    const second = (await ask(page, { status: 'DRAFT', after }, headers)).data.orgPlans;
    const seen = [...first.nodes, ...second.nodes].map((plan) => plan.effectiveOn);
    expect(seen).toEqual(days.toSorted().toReversed());
    expect((await ask(page, { status: 'UNDONE' }, headers)).data.orgPlans.totalCount).toBe(0);
  });
});
