import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { digestOf, draftPlan, makeCommunes, planMutation } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

type Headers = Record<string, string>;
const unit = ({ id }: { id: string }) => globalId('OrgUnit', id);
const move = (what: { id: string }, to: { id: string }) => ({
  kind: 'MOVE',
  unit: unit(what),
  parent: unit(to),
});
const one = 'query ($id: ID!) { orgPlan(id: $id) { title } }';
const all = '{ orgPlans(first: 100) { totalCount nodes { id } } }';

describe('who may plan what', () => {
  let tree: Awaited<ReturnType<typeof makeCommunes>>;
  let elsewhere: Awaited<ReturnType<typeof makeCommunes>>;
  let branch: Awaited<ReturnType<typeof makeOrgUnit>>;
  let boss: Headers;
  let local: Headers;
  let editor: Headers;
  let foreign: Headers;
  beforeAll(async () => {
    tree = await makeCommunes(2);
    elsewhere = await makeCommunes(1);
    const [commune] = tree.communes;
    branch = await makeOrgUnit({ parentId: commune.id, kind: 'BRANCH' });
    boss = (await signedIn('ADMINISTRATOR', tree.province.id)).headers;
    local = (await signedIn('ADMINISTRATOR', commune.id)).headers;
    editor = (await signedIn('EDITOR', tree.root.id)).headers;
    foreign = (await signedIn('ADMINISTRATOR', elsewhere.root.id)).headers;
  });
  const make = async (steps: object[], headers: Headers) =>
    codeOf(await draftPlan({ steps }, headers));

  it('asks for rights at every unit named, at both ends, and over the unit that is left', async () => {
    const [commune, other] = tree.communes;
    const [stranger] = elsewhere.communes;
    expect(await make([], {})).toBe('UNAUTHENTICATED');
    expect(await make([], editor)).toBe('FORBIDDEN');
    // Into one's own power, out of it, and away from the superior.
    expect(await make([move(stranger, commune)], boss)).toBe('FORBIDDEN');
    expect(await make([move(other, commune)], local)).toBe('FORBIDDEN');
    expect(await make([move(branch, other)], local)).toBe('FORBIDDEN');
    expect(await make([move(branch, commune)], local)).toBeUndefined();
    const merge = { kind: 'MERGE', units: [unit(commune)], into: unit(branch) };
    expect(await make([merge], local)).toBe('FORBIDDEN');
    expect(await make([{ kind: 'DISSOLVE', unit: unit(commune) }], local)).toBe('FORBIDDEN');
    const rename = { kind: 'RENAME', unit: unit(commune), name: 'Xã Của Tôi' };
    expect(await make([rename], local)).toBeUndefined();
    for (const hidden of [
      { kind: 'MERGE', units: [unit(other), unit(stranger)], into: unit(commune) },
      { kind: 'SPLIT', unit: unit(other), parts: [{ unit: unit(stranger) }], remains: true },
      { kind: 'DISSOLVE', unit: unit(other), childrenTo: unit(stranger) },
      { kind: 'CREATE', ref: 'new:1', name: 'A', unitKind: 'BRANCH', parent: unit(stranger) },
    ]) {
      expect(await make([hidden], boss)).toBe('FORBIDDEN');
    }
    expect(await db.orgPlan.count({ where: { authorId: null } })).toBe(0);
  });

  it('is found only by those who plan at all of its units', async () => {
    const [commune, other] = tree.communes;
    const mine = [{ kind: 'RENAME', unit: unit(commune), name: 'Xã Một' }];
    const both = [...mine, { kind: 'RENAME', unit: unit(other), name: 'Xã Hai' }];
    const idOf = async (steps: object[], headers: Headers) =>
      String((await draftPlan({ steps }, headers)).data.createOrgPlan.orgPlan.id);
    const [small, large, empty] = [
      await idOf(mine, local),
      await idOf(both, boss),
      await idOf([], boss),
    ];
    const seen = async (headers: Headers) => {
      const { nodes, totalCount } = (await ask(all, {}, headers)).data.orgPlans;
      expect(totalCount).toBe(nodes.length);
      const ids = nodes.map(({ id }: { id: string }) => id);
      return [small, large, empty].map((id) => ids.includes(id));
    };
    expect(await seen(boss)).toEqual([true, true, true]);
    expect(await seen(local)).toEqual([true, false, false]);
    expect(await seen(foreign)).toEqual([true, true, true]);
    expect(codeOf(await ask(all))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(all, {}, editor))).toBe('FORBIDDEN');
    expect((await ask(one, { id: large }, local)).data.orgPlan).toBeNull();
    const node = '{ node(id: "ID") { id } }'.replace('ID', large);
    expect((await ask(node, {}, local)).data.node).toBeNull();
    expect((await ask(node, {}, boss)).data.node).toEqual({ id: large });
    const digest = '0'.repeat(64);
    const target = { id: large, expectedVersion: 1 };
    const acts: [string, object][] = [
      ['approveOrgPlan', { ...target, digest }],
      ['cancelOrgPlan', target],
      ['undoOrgPlan', target],
      ['updateOrgPlan', { ...target, title: 'T', effectiveOn: '2026-06-01', steps: [] }],
    ];
    for (const [name, input] of acts) {
      expect(codeOf(await planMutation(name, input, local))).toBe('NOT_FOUND');
      expect(codeOf(await planMutation(name, input, editor))).toBe('FORBIDDEN');
      expect(codeOf(await planMutation(name, input))).toBe('UNAUTHENTICATED');
      const forged = { ...input, id: unit(commune) };
      expect(codeOf(await planMutation(name, forged, boss))).toBe('NOT_FOUND');
    }
    const widened = { id: small, expectedVersion: 1, title: 'T', effectiveOn: '2026-06-01' };
    const update = await planMutation('updateOrgPlan', { ...widened, steps: both }, local);
    expect(codeOf(update)).toBe('FORBIDDEN');
  });

  it('refuses malformed and oversized steps', async () => {
    const [commune] = tree.communes;
    const rename = { kind: 'RENAME', unit: unit(commune), name: 'Xã' };
    const pathsOf = async (steps: object[], more: object = {}) =>
      (await draftPlan({ steps, ...more }, boss)).errors?.[0]?.extensions.issues?.map(({ path }) =>
        path.join('.'),
      );
    expect(await pathsOf([{ ...rename, unit: 'AAAA' }])).toEqual(['steps.0.unit']);
    expect(await pathsOf([{ ...rename, unit: globalId('OrgUnit', randomUUID()) }])).toEqual([
      'steps.0.unit',
    ]);
    expect(await pathsOf([{ ...rename, name: ' ' }])).toEqual(['steps.0.name']);
    expect(await pathsOf([rename, { kind: 'MOVE', unit: unit(commune) }])).toEqual([
      'steps.1.parent',
    ]);
    expect(await pathsOf([{ ...rename, code: 'có dấu' }])).toEqual(['steps.0.code']);
    const create = { kind: 'CREATE', name: 'A', unitKind: 'COMMUNE', parent: unit(commune) };
    expect(await pathsOf([{ ...create, ref: 'one' }])).toEqual(['steps.0.ref']);
    expect(await pathsOf([{ ...create, ref: 'new:1', basis: 'TRADE' }])).toEqual(['steps.0.basis']);
    const split = { kind: 'SPLIT', unit: unit(commune), parts: [{ unit: 'new:1', share: 1.5 }] };
    expect(await pathsOf([split])).toEqual(['steps.0.parts.0.share']);
    expect(await pathsOf([rename], { effectiveOn: '1930-10-19' })).toEqual(['effectiveOn']);
    const many = Array.from({ length: 2001 }, () => rename);
    expect(await pathsOf(many)).toEqual(['steps']);
    const full = Array.from({ length: 2000 }, () => rename);
    expect(await pathsOf(full)).toBeUndefined();
  });

  it('lets only one of two who move the same unit at once', async () => {
    const [commune, other] = tree.communes;
    const drafts = await Promise.all(
      [other, tree.province].map(async (to) => {
        const input = { steps: [move(branch, to)], effectiveOn: '2031-01-01' };
        const { id } = (await draftPlan(input, boss)).data.createOrgPlan.orgPlan;
        const digest = await digestOf(id, boss);
        return { id, expectedVersion: 1, digest };
      }),
    );
    const answers = await Promise.all(
      drafts.map((input) => planMutation('approveOrgPlan', input, boss)),
    );
    expect(answers.map(codeOf).toSorted()).toEqual(['CONFLICT', undefined]);
    const rows = await db.orgUnitVersion.findMany({
      where: { unitId: branch.id },
      orderBy: { validFrom: 'asc' },
    });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ parentId: commune.id });
  });
});
