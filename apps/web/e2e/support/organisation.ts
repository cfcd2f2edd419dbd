import type { ApiAt } from './api-at.ts';

const root = '{ orgUnit(slug: "hoi") { id } }';
const find = 'query ($slug: String!) { orgUnit(slug: $slug) { id } }';
const draft = `mutation ($input: CreateOrgPlanInput!) {
  createOrgPlan(input: $input) { orgPlan { id version effects { digest faults { message } } } } }`;
const approve = `mutation ($input: ApproveOrgPlanInput!) {
  approveOrgPlan(input: $input) { orgPlan { status } } }`;

type Session = { cookie: string };

/** Drafts a plan and approves it as it was shown. @returns its id */
export async function decide(api: ApiAt, session: Session, plan: object): Promise<string> {
  const { createOrgPlan } = await api.askFor(draft, { input: plan }, session);
  const { id, version, effects } = createOrgPlan.orgPlan;
  if (effects.faults.length > 0) throw new Error(JSON.stringify(effects.faults));
  const input = { id, expectedVersion: version, digest: effects.digest };
  await api.askFor(approve, { input }, session);
  return id;
}

/** Slugs of the small province that the walks travel through. */
export const units = {
  province: 'tinh-thu-giang',
  district: 'huyen-nam-thu',
  merged: 'xa-thu-don-mot',
  stays: 'xa-thu-don-hai',
  renamed: 'xa-thu-cang',
  united: 'xa-thu-lien',
  branch: 'thon-mot-xa-thu-don',
} as const;

/** The day on which two of its communes become one and its district ends. */
const mergerDay = '2025-07-01';

/**
 * A province of three communes, founded in 2016: one renamed in 2019, two merged on the day of the
 * reform, when the district above them ends. Two of the names differ by an accent alone.
 */
export async function makeOrganisation(api: ApiAt): Promise<void> {
  const session = await api.signIn();
  const { orgUnit: top } = await api.askFor(root, {}, session);
  const unit = async (slug: string) => (await api.askFor(find, { slug }, session)).orgUnit.id;
  const founded = (ref: number, name: string, slug: string, parent: string, unitKind: string) => ({
    kind: 'CREATE',
    ref: `new:${ref}`,
    parent,
    name,
    slug,
    unitKind,
  });
  await decide(api, session, {
    title: 'Lập tỉnh Thử Giang',
    effectiveOn: '2016-01-01',
    decisionNumber: '01/NQ-HĐ',
    steps: [
      founded(1, 'Tỉnh Thử Giang', units.province, top.id, 'PROVINCE'),
      founded(2, 'Huyện Nam Thử', units.district, 'new:1', 'DISTRICT'),
      founded(3, 'Xã Thử Dơn', units.merged, 'new:2', 'COMMUNE'),
      founded(4, 'Xã Thử Don', units.stays, 'new:2', 'COMMUNE'),
      founded(5, 'Xã Thử Cang', units.renamed, 'new:2', 'COMMUNE'),
      founded(6, 'Thôn Một', units.branch, 'new:3', 'BRANCH'),
    ],
  });
  await decide(api, session, {
    title: 'Đổi tên xã Thử Cang',
    effectiveOn: '2019-01-01',
    decisionNumber: '19/NQ-HĐ',
    steps: [{ kind: 'RENAME', unit: await unit(units.renamed), name: 'Xã Thử Linh' }],
  });
  await decide(api, session, {
    title: 'Sắp xếp các xã của tỉnh Thử Giang',
    effectiveOn: mergerDay,
    decisionNumber: '25/NQ-HĐ',
    steps: [
      founded(1, 'Xã Thử Liên', units.united, await unit(units.province), 'COMMUNE'),
      {
        kind: 'MERGE',
        units: [await unit(units.merged), await unit(units.renamed)],
        into: 'new:1',
      },
      { kind: 'MOVE', unit: await unit(units.stays), parent: await unit(units.province) },
      { kind: 'DISSOLVE', unit: await unit(units.district) },
    ],
  });
}

/** Founds so many branches in the merged commune that one page cannot carry them beside all others. */
export async function makeBranches(api: ApiAt, count: number): Promise<void> {
  const session = await api.signIn();
  const { orgUnit } = await api.askFor(find, { slug: units.united }, session);
  const steps = Array.from({ length: count }, (_, place) => ({
    kind: 'CREATE',
    ref: `new:${place}`,
    parent: orgUnit.id,
    name: `Chi hội ${place + 1}`,
    unitKind: 'BRANCH',
  }));
  await decide(api, session, { title: 'Lập các chi hội', effectiveOn: '2026-01-01', steps });
}
