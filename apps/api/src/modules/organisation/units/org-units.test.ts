import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, unique } from '#test/factories.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';

useDatabase();

const list = /* GraphQL */ `
  query ($filter: OrgUnitFilter) {
    orgUnits(filter: $filter) { totalCount nodes { slug ancestors { slug } } }
  }
`;

describe('orgUnits', () => {
  it('finds units by parent, kind and name without accents', async () => {
    const { province, district, other } = await makeTree();
    const commune = await makeOrgUnit({
      parentId: district.id,
      kind: 'COMMUNE',
      name: `Hội LHPN xã Điện Thắng ${unique('z')}`,
    });
    const parent = globalId('OrgUnit', province.id);
    const below = await ask(list, { filter: { parent } });
    expect(below.data.orgUnits.totalCount).toBe(2);
    const slugs = below.data.orgUnits.nodes.map((unit: { slug: string }) => unit.slug);
    expect(slugs.sort()).toEqual([district.slug, other.slug].sort());
    const found = await ask(list, { filter: { query: 'dien thang', kind: 'COMMUNE' } });
    expect(found.data.orgUnits.nodes).toEqual([
      { slug: commune.slug, ancestors: [{ slug: province.slug }, { slug: district.slug }] },
    ]);
    expect((await ask(list, { filter: { query: '%' } })).data.orgUnits.nodes).toEqual([]);
    expect((await ask(list, { filter: { parent: 'AAAA' } })).data.orgUnits.nodes).toEqual([]);
  });

  it('pages without losing a unit', async () => {
    const page = /* GraphQL */ `
      query ($after: String) {
        orgUnits(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } }
      }
    `;
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const answer: Awaited<ReturnType<typeof ask>> = await ask(page, { after });
      const { nodes, pageInfo } = answer.data.orgUnits;
      seen.push(...nodes.map((node: { id: string }) => node.id));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(new Set(seen).size).toBe(await db.orgUnit.count());
    expect(codeOf(await ask('{ orgUnits(first: 101) { nodes { id } } }'))).toBe('BAD_USER_INPUT');
  });
});

describe('orgUnit', () => {
  it('finds one by slug, code or id, and wants exactly one of them', async () => {
    const code = unique('c');
    const unit = await makeOrgUnit({ officialCode: code });
    const id = globalId('OrgUnit', unit.id);
    for (const argument of [`slug: "${unit.slug}"`, `code: "${code}"`, `id: "${id}"`]) {
      const answer = await ask(`{ orgUnit(${argument}) { name viewerCan { update } } }`);
      expect(answer.data.orgUnit).toEqual({ name: unit.name, viewerCan: { update: false } });
    }
    expect((await ask('{ orgUnit(slug: "khong-co") { name } }')).data.orgUnit).toBeNull();
    expect((await ask('{ orgUnit(id: "AAAA") { name } }')).data.orgUnit).toBeNull();
    expect(codeOf(await ask('{ orgUnit { name } }'))).toBe('BAD_USER_INPUT');
  });
});

const create = /* GraphQL */ `
  mutation ($input: CreateOrgUnitInput!) {
    createOrgUnit(input: $input) { orgUnit { id slug version parent { slug } } }
  }
`;
const update = /* GraphQL */ `
  mutation ($input: UpdateOrgUnitInput!) {
    updateOrgUnit(input: $input) { orgUnit { name version ancestors { slug } } }
  }
`;

describe('createOrgUnit and updateOrgUnit', () => {
  it('makes a unit below, and moves it with all below it', async () => {
    const { province, district, other } = await makeTree();
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const name = `Hội LHPN xã ${unique('Sen')}`;
    const input = { parentId: globalId('OrgUnit', district.id), name, kind: 'COMMUNE' };
    const made = (await ask(create, { input }, headers)).data.createOrgUnit.orgUnit;
    expect(made).toMatchObject({ version: 1, parent: { slug: district.slug } });
    const branch = await ask(
      create,
      { input: { parentId: made.id, name: `Chi hội ${unique()}`, kind: 'BRANCH' } },
      headers,
    );
    const change = { id: made.id, expectedVersion: 1, name, kind: 'COMMUNE' };
    const parentId = globalId('OrgUnit', other.id);
    const moved = await ask(update, { input: { ...change, parentId } }, headers);
    expect(moved.data.updateOrgUnit.orgUnit.ancestors).toEqual([
      { slug: province.slug },
      { slug: other.slug },
    ]);
    const { slug } = branch.data.createOrgUnit.orgUnit;
    const deep = await ask(`{ orgUnit(slug: "${slug}") { ancestors { slug } } }`);
    expect(deep.data.orgUnit.ancestors.map((unit: { slug: string }) => unit.slug)).toEqual([
      province.slug,
      other.slug,
      made.slug,
    ]);
    const stale = await ask(update, { input: change }, headers);
    expect(codeOf(stale)).toBe('CONFLICT');
    const below = { ...change, expectedVersion: 2, parentId: branch.data.createOrgUnit.orgUnit.id };
    expect(codeOf(await ask(update, { input: below }, headers))).toBe('BAD_USER_INPUT');
  });

  it('keeps what a branch is, its first day and its other spellings', async () => {
    const { province } = await makeTree();
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const name = `Chi hội ${unique()}`;
    const fields = 'orgUnit { id version startsOn basis levelLabel spellings aliases }';
    const input = {
      parentId: globalId('OrgUnit', province.id),
      name,
      kind: 'BRANCH',
      basis: 'TRADE',
      levelLabel: 'Chi hội nghề',
      opensOn: '2012-03-08',
      spellings: ['Chi hội tiểu thương', 'Chi hội chợ', 'Chi hội chợ'],
    };
    const make = `mutation ($input: CreateOrgUnitInput!) { createOrgUnit(input: $input) { ${fields} } }`;
    const change = `mutation ($input: UpdateOrgUnitInput!) { updateOrgUnit(input: $input) { ${fields} } }`;
    const { id, ...made } = (await ask(make, { input }, headers)).data.createOrgUnit.orgUnit;
    const spellings = ['Chi hội chợ', 'Chi hội tiểu thương'];
    expect(made).toEqual({
      version: 1,
      startsOn: '2012-03-08',
      basis: 'TRADE',
      levelLabel: 'Chi hội nghề',
      spellings,
      aliases: spellings,
    });
    const kept = { id, expectedVersion: 1, name, kind: 'BRANCH' };
    const same = (await ask(change, { input: kept }, headers)).data.updateOrgUnit.orgUnit;
    expect(same).toMatchObject({ basis: 'TRADE', levelLabel: 'Chi hội nghề', spellings });
    const less = { ...kept, expectedVersion: 2, basis: null, levelLabel: '', spellings: [] };
    const bare = (await ask(change, { input: less }, headers)).data.updateOrgUnit.orgUnit;
    expect(bare).toMatchObject({ basis: null, levelLabel: '', spellings: [] });
    const early = { ...input, name: `${name} b`, opensOn: '1930-10-19' };
    expect(codeOf(await ask(make, { input: early }, headers))).toBe('BAD_USER_INPUT');
    const place = { ...input, name: `${name} c`, kind: 'COMMUNE' };
    expect(codeOf(await ask(make, { input: place }, headers))).toBe('BAD_USER_INPUT');
  });

  it('refuses other subtrees, lower roles, anonymous readers and bad input', async () => {
    const { province, district, other } = await makeTree();
    const local = await signedIn('ADMINISTRATOR', district.id);
    const editor = await signedIn('EDITOR', province.id);
    const at = (unit: { id: string }) => globalId('OrgUnit', unit.id);
    const input = { parentId: at(district), name: 'Chi hội', kind: 'BRANCH' };
    const make = async (changed: object, as: Record<string, string> = local.headers) =>
      codeOf(await ask(create, { input: { ...input, ...changed } }, as));
    expect(await make({}, {})).toBe('UNAUTHENTICATED');
    expect(await make({}, editor.headers)).toBe('FORBIDDEN');
    expect(await make({ parentId: at(other) })).toBe('FORBIDDEN');
    expect(await make({ parentId: at(province) })).toBe('FORBIDDEN');
    expect(await make({ parentId: 'AAAA' })).toBe('NOT_FOUND');
    expect(await make({ name: ' ' })).toBe('BAD_USER_INPUT');
    expect(await make({ slug: district.slug })).toBe('BAD_USER_INPUT');
    expect(await make({ officialCode: 'mã có dấu' })).toBe('BAD_USER_INPUT');

    const change = { id: at(district), expectedVersion: 1, name: 'Tên', kind: 'DISTRICT' };
    const edit = async (changed: object, as: Record<string, string> = local.headers) =>
      codeOf(await ask(update, { input: { ...change, ...changed } }, as));
    expect(await edit({}, {})).toBe('UNAUTHENTICATED');
    expect(await edit({}, editor.headers)).toBe('FORBIDDEN');
    expect(await edit({ id: at(other) })).toBe('FORBIDDEN');
    expect(await edit({ parentId: at(other) })).toBe('FORBIDDEN');
    expect(await edit({ id: 'AAAA' })).toBe('NOT_FOUND');
    const row = await db.orgUnit.findUniqueOrThrow({ where: { id: district.id } });
    expect(row).toMatchObject({ name: district.name, version: 1 });
  });
});
