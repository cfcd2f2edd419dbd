import { randomUUID } from 'node:crypto';
import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { applied, faultsOf, makeCommunes, stateOn } from '#test/plan-factories.ts';

useDatabase();

const day = '2026-06-01';
const create = (parent: string, more: object = {}): OrgPlanStep => ({
  kind: 'CREATE',
  ref: 'new:1',
  name: 'Xã Mới',
  unitKind: 'COMMUNE',
  parent,
  ...more,
});

describe('the faults of a plan', () => {
  it('names unknown units, signs of no step, and units not there on the day', async () => {
    const { province, communes } = await makeCommunes(2);
    const [one, two] = communes;
    const young = await makeOrgUnit({ parentId: province.id, opensOn: '2026-07-01' });
    const found = await faultsOf(day, [
      { kind: 'RENAME', unit: randomUUID(), name: 'A' },
      { kind: 'MOVE', unit: one.id, parent: 'new:9' },
      { kind: 'RENAME', unit: young.id, name: 'B' },
      create(two.id),
      create(two.id, { name: 'Xã Khác' }),
    ]);
    expect(found).toEqual([
      'Không có đơn vị này.',
      'Không có bước thành lập nào mang ký hiệu new:9.',
      `${young.name} không tồn tại vào ngày này.`,
      'Ký hiệu new:1 đã dùng ở bước khác.',
    ]);
  });

  it('refuses two ends, a successor that ends too, and the end of the root', async () => {
    const { root, communes } = await makeCommunes(3);
    const [one, two, three] = communes;
    const found = await faultsOf(day, [
      { kind: 'MERGE', units: [one.id], into: two.id },
      { kind: 'MERGE', units: [two.id], into: three.id },
      { kind: 'DISSOLVE', unit: one.id },
      { kind: 'DISSOLVE', unit: root.id },
      { kind: 'RENAME', unit: one.id, name: 'Tên' },
    ]);
    expect(found).toEqual([
      `${two.name} kết thúc trong cùng phương án này.`,
      `${one.name} đã kết thúc ở bước khác.`,
      `${root.name} là đơn vị gốc, không thể kết thúc.`,
      `${one.name} kết thúc trong cùng phương án này.`,
    ]);
  });

  it('refuses cycles: below itself, below its branch, two below each other', async () => {
    const { province, communes } = await makeCommunes(3);
    const [one, two, three] = communes;
    const itself = (unit: { name: string }) => `${unit.name} không thể ở dưới chính nó.`;
    const move = (unit: { id: string }, parent: { id: string }): OrgPlanStep => ({
      kind: 'MOVE',
      unit: unit.id,
      parent: parent.id,
    });
    expect(await faultsOf(day, [move(three, three)])).toEqual([itself(three)]);
    expect(await faultsOf(day, [move(province, one)])).toEqual([itself(province)]);
    expect(await faultsOf(day, [move(one, two), move(two, one)])).toContain(itself(one));
    const below = await makeOrgUnit({ parentId: one.id, kind: 'COMMUNE' });
    const into = await faultsOf(day, [{ kind: 'MERGE', units: [one.id], into: below.id }]);
    expect(into).toEqual([`${below.name} thuộc ${one.name} chưa có nơi chuyển đến.`]);
    expect(await stateOn(day, one.id)).toMatchObject({ parentId: province.id });
  });

  it('refuses codes, names and addresses that others have', async () => {
    const { province, communes } = await makeCommunes(3, { coded: true });
    const [one, two, three] = communes;
    const found = await faultsOf(day, [
      create(province.id, { name: one.name, code: one.officialCode, slug: two.slug }),
      { kind: 'RENAME', unit: three.id, name: two.name, code: two.officialCode },
    ]);
    expect(found).toEqual([
      `Đã có đơn vị cùng cấp, cùng tên ${one.name} dưới một đơn vị cấp trên.`,
      `Mã ${one.officialCode} đang thuộc về ${one.name}.`,
      'Đã có đơn vị dùng địa chỉ này.',
      `Đã có đơn vị cùng cấp, cùng tên ${two.name} dưới một đơn vị cấp trên.`,
      `Mã ${two.officialCode} đang thuộc về ${two.name}.`,
    ]);
    const swapped: OrgPlanStep[] = [
      { kind: 'RENAME', unit: one.id, name: two.name, code: two.officialCode },
      { kind: 'RENAME', unit: two.id, name: one.name, code: one.officialCode },
    ];
    expect(await faultsOf(day, swapped)).toEqual([]);
  });

  it('refuses to write before what is written already', async () => {
    const { province, communes } = await makeCommunes(2);
    const [one, two] = communes;
    await applied('2026-09-01', [{ kind: 'RENAME', unit: one.id, name: 'Xã Sau' }]);
    await applied('2026-09-01', [create(two.id)]);
    const found = await faultsOf(day, [
      { kind: 'MOVE', unit: one.id, parent: province.id },
      { kind: 'MERGE', units: [two.id], into: one.id },
    ]);
    expect(found).toEqual([
      `${one.name} đã có thay đổi sau ngày này.`,
      `${two.name} sẽ nhận đơn vị cấp dưới sau ngày này.`,
    ]);
    await applied('2026-10-01', [{ kind: 'DISSOLVE', unit: one.id }]);
    expect(await faultsOf('2026-09-15', [create(one.id)])).toEqual([
      'Xã Sau đã được ghi là sẽ kết thúc.',
    ]);
  });

  it('refuses what would stand below itself by what is written for later', async () => {
    const { province, communes } = await makeCommunes(3);
    const [one, two, three] = communes;
    await applied('2026-09-01', [{ kind: 'MOVE', unit: two.id, parent: one.id }]);
    const under = create(two.id);
    const found = await faultsOf(day, [under, { kind: 'MOVE', unit: one.id, parent: 'new:1' }]);
    expect(found).toEqual([
      `${one.name} sẽ ở dưới chính nó, do một thay đổi đã ghi cho sau ngày này.`,
    ]);
    expect(await stateOn(day, one.id)).toMatchObject({ parentId: province.id });
    expect(await faultsOf(day, [under, { kind: 'MOVE', unit: three.id, parent: 'new:1' }])).toEqual(
      [],
    );
  });

  it('refuses splits that do not add up', async () => {
    const { communes } = await makeCommunes(3);
    const [one, two, three] = communes;
    const split = (parts: { unit: string; share?: number }[], more: object = {}) =>
      faultsOf(day, [{ kind: 'SPLIT', unit: one.id, parts, ...more }]);
    const both = [{ unit: two.id }, { unit: three.id }];
    expect(await split([{ unit: two.id }])).toEqual(['Chia tách cần ít nhất hai đơn vị nhận.']);
    expect(await split(both.map((part) => ({ ...part, share: 0.6 })))).toEqual([
      'Tổng các tỷ lệ không được quá 1.',
    ]);
    expect(await split([{ unit: one.id }, { unit: two.id }])).toEqual([
      'Mỗi đơn vị nhận chỉ ghi một lần và khác đơn vị bị chia.',
      `${one.name} kết thúc trong cùng phương án này.`,
    ]);
    expect(await split(both, { roles: 'FOLLOW' })).toEqual([
      'Hãy chọn đơn vị nhận vai trò trong các đơn vị mới.',
    ]);
    expect(await db.orgUnitSuccession.count({ where: { fromId: one.id } })).toBe(0);
  });
});
