import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeUser } from '#test/factories.ts';
import { approvedPlan, makeCommunes, planMutation } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

const unit = ({ id }: { id: string }) => globalId('OrgUnit', id);

async function mergedInto(name: string) {
  const { province, communes } = await makeCommunes(3, { coded: true });
  const { headers } = await signedIn('ADMINISTRATOR', province.id);
  const [one, two, three] = communes;
  const startsOn = new Date('2026-01-01');
  const editor = await db.roleGrant.create({
    data: { userId: (await makeUser()).id, orgUnitId: one.id, role: 'EDITOR', startsOn },
  });
  const parent = unit(province);
  const id = await approvedPlan(
    {
      title: 'Sáp nhập',
      effectiveOn: '2026-03-01',
      steps: [
        { kind: 'CREATE', ref: 'new:1', name, unitKind: 'COMMUNE', parent },
        { kind: 'MERGE', units: [unit(one), unit(two)], into: 'new:1' },
      ],
    },
    headers,
  );
  const made = await db.orgUnit.findFirstOrThrow({ where: { name } });
  const undo = async () => planMutation('undoOrgPlan', { id, expectedVersion: 2 }, headers);
  const reasons = async () =>
    (await undo()).errors?.[0]?.extensions.issues?.map(({ message }) => message).toSorted();
  return { province, one, two, three, made, editor, headers, undo, reasons };
}

describe('undoOrgPlan', () => {
  it('is refused with every reason while the new unit holds something', async () => {
    const { made, headers, undo, reasons } = await mergedInto('Xã Đầy');
    const article = await makeArticle({ orgUnitId: made.id });
    const grant = await db.roleGrant.create({
      data: { userId: (await makeUser()).id, orgUnitId: made.id, role: 'AUTHOR' },
    });
    await db.orgUnitContact.create({ data: { unitId: made.id, phone: '0235' } });
    const create = { kind: 'CREATE', ref: 'new:1', name: 'Chi hội', unitKind: 'BRANCH' };
    const steps = [{ ...create, parent: unit(made) }];
    const later = await approvedPlan({ steps, effectiveOn: '2026-04-01' }, headers);
    expect(await reasons()).toEqual([
      'Xã Đầy đã có 1 bài viết.',
      'Xã Đầy đã có 1 thông tin liên hệ.',
      'Xã Đầy đã có 1 vai trò được cấp.',
      'Xã Đầy đã có 1 đơn vị cấp dưới.',
    ]);
    await db.article.delete({ where: { id: article.id } });
    await db.roleGrant.delete({ where: { id: grant.id } });
    await db.orgUnitContact.delete({ where: { unitId: made.id } });
    const undone = await planMutation('undoOrgPlan', { id: later, expectedVersion: 2 }, headers);
    expect(undone.data.undoOrgPlan.orgPlan.status).toBe('UNDONE');
    expect((await undo()).data.undoOrgPlan.orgPlan).toEqual({ status: 'UNDONE', version: 3 });
    expect(codeOf(await undo())).toBe('CONFLICT');
  });

  it('is refused once a later plan or a direct change touched what it wrote', async () => {
    const { made, headers, undo, reasons } = await mergedInto('Xã Sau Này');
    const rename = { kind: 'RENAME', unit: unit(made), name: 'Xã Tên Khác' };
    const plan = { title: 'Đổi tên', effectiveOn: '2026-05-01', steps: [rename] };
    const later = await approvedPlan(plan, headers);
    expect(await reasons()).toEqual([
      'Phương án “Đổi tên” đã thay đổi các đơn vị này sau đó.',
      'Xã Tên Khác đã được thay đổi sau phương án này.',
    ]);
    await planMutation('undoOrgPlan', { id: later, expectedVersion: 2 }, headers);
    const slug = `${made.slug}-doi`;
    await db.orgUnit.update({ where: { id: made.id }, data: { slug } });
    expect(await reasons()).toEqual(['Xã Sau Này đã được thay đổi sau phương án này.']);
    await db.orgUnit.update({ where: { id: made.id }, data: { slug: made.slug } });
    expect((await undo()).errors).toBeUndefined();
  });

  it('is refused when a freed code has a new holder or a role was given anew', async () => {
    const { one, three, editor, headers, undo, reasons } = await mergedInto('Xã Giữ Mã');
    const recode = { kind: 'RENAME', unit: unit(three), name: three.name, code: one.officialCode };
    const plan = { effectiveOn: '2026-05-01', steps: [recode] };
    const later = await approvedPlan(plan, headers);
    expect(await reasons()).toEqual(['Mã này đang thuộc về một đơn vị khác.']);
    expect(await db.orgUnit.findUnique({ where: { id: one.id } })).toMatchObject({ alive: false });
    await planMutation('undoOrgPlan', { id: later, expectedVersion: 2 }, headers);
    const { userId, orgUnitId, role } = editor;
    const anew = { userId, orgUnitId, role, startsOn: new Date('2026-04-01') };
    const { id } = await db.roleGrant.create({ data: anew });
    expect(await reasons()).toEqual(['Có vai trò đã được cấp lại sau đó.']);
    await db.roleGrant.delete({ where: { id } });
    expect((await undo()).errors).toBeUndefined();
    expect(await db.orgUnit.findUnique({ where: { id: one.id } })).toMatchObject({
      alive: true,
      officialCode: one.officialCode,
      version: 1,
    });
  });
});
