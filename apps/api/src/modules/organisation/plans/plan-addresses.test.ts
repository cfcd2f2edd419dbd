import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, unique } from '#test/factories.ts';
import { approvedPlan, draftPlan, makeCommunes, planMutation } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

const unit = ({ id }: { id: string }) => globalId('OrgUnit', id);
const question = `query ($slug: String!) { orgUnit(slug: $slug) {
  slug name alive successors { kind unit { slug name } } predecessors { unit { slug } } } }`;
const at = async (slug: string) => (await ask(question, { slug })).data.orgUnit;

/** A commune at the short address of its name, merged into a new one of that name. */
async function namesakes() {
  const { province, communes } = await makeCommunes(1);
  const slug = `xa-${unique('cu')}`;
  const name = `Xã ${slug.slice(3)}`;
  const old = await makeOrgUnit({ parentId: province.id, kind: 'COMMUNE', name, slug });
  const { headers } = await signedIn('ADMINISTRATOR', province.id);
  const create = { kind: 'CREATE', ref: 'new:1', name, unitKind: 'COMMUNE' };
  const merge = { kind: 'MERGE', units: [unit(old), unit(communes[0])], into: 'new:1' };
  const plan = (more: object = {}) => ({
    effectiveOn: '2026-06-01',
    steps: [{ ...create, parent: unit(province), ...more }, merge],
  });
  const made = () =>
    db.orgUnit.findFirstOrThrow({ where: { name, NOT: { id: old.id } }, select: { slug: true } });
  return { slug, old, headers, plan, made };
}

describe('addresses when a namesake comes after', () => {
  it('stay: the old one leads to the unit that ended, which leads on', async () => {
    const { slug, old, headers, plan, made } = await namesakes();
    await approvedPlan(plan(), headers);
    const next = (await made()).slug;
    expect(next.startsWith(`${slug}-`)).toBe(true);
    const successors = [{ kind: 'MERGED', unit: { slug: next, name: old.name } }];
    expect(await at(slug)).toMatchObject({ slug, alive: false, successors });
    const { predecessors } = await at(next);
    expect(predecessors).toContainEqual({ unit: { slug } });
  });

  it('stay as well where a former address is concerned', async () => {
    const { slug, old, headers, plan, made } = await namesakes();
    await db.orgUnit.update({ where: { id: old.id }, data: { slug: `${slug}-x` } });
    await db.orgUnitOldSlug.create({ data: { slug, unitId: old.id } });
    await approvedPlan(plan(), headers);
    expect((await made()).slug).not.toBe(slug);
    expect(await at(slug)).toMatchObject({ slug: `${slug}-x`, name: old.name, alive: false });
  });

  it('are not taken from the unit that ends, even when a step asks for it', async () => {
    const { slug, headers, plan } = await namesakes();
    const { id } = (await draftPlan(plan({ slug }), headers)).data.createOrgPlan.orgPlan;
    const approve = { id, expectedVersion: 1, digest: '0'.repeat(64) };
    const { errors } = await planMutation('approveOrgPlan', approve, headers);
    const issue = { path: ['steps', 0, 'slug'], message: 'Đã có đơn vị dùng địa chỉ này.' };
    expect(errors?.[0]?.extensions.issues).toEqual([issue]);
    expect(await at(slug)).toMatchObject({ slug, alive: true, successors: [] });
  });
});
