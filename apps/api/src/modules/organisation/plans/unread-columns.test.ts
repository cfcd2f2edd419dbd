import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { signedIn } from '#test/staff-factories.ts';
import { readSuccessionTable } from './succession-table.ts';

useDatabase();

const mutation = /* GraphQL */ `
  mutation ($input: ImportOrgPlanInput!) {
    importOrgPlan(input: $input) {
      notices
      orgPlan { id }
    }
  }
`;
const columns = 'effective,kind,old_code,old_name,old_district_code,new_code,new_name';

async function makeCommune(code: string) {
  const root = await makeOrgUnit({ kind: 'CENTRAL' });
  const above = `${code}0`;
  const province = await makeOrgUnit({ parentId: root.id, kind: 'PROVINCE', officialCode: above });
  const place = { kind: 'COMMUNE', officialCode: code, parentId: province.id } as const;
  await makeOrgUnit({ ...place, name: 'Xã Sen' });
  const { headers } = await signedIn('ADMINISTRATOR', province.id);
  const parent = globalId('OrgUnit', province.id);
  const give = (csv: string, more: Record<string, string> = {}) =>
    ask(mutation, { input: { title: 'Sắp xếp', parent, csv } }, { ...headers, ...more });
  return { give, line: `2026-07-01,RENAMED,${code},Xã Sen,${above},${code},Xã Sen Mới` };
}

const inTcvn3 = '2026-07-01,RENAMED,20001,X· Trµ §on,48,20001,X· Trµ Leng';

describe('a table of successions', () => {
  it('names the columns that were not read in its answer, and again when that was lost', async () => {
    const { give, line } = await makeCommune('20101');
    const csv = `${columns},Ghi chú,Old Code,,\n${line},đã rà soát,20101,thừa,\n`;
    const key = { 'idempotency-key': randomUUID() };
    const answer = await give(csv, key);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.importOrgPlan.notices).toEqual([
      'Không đọc các cột: H “Ghi chú”, I “Old Code” (đã có cột C “old_code”), J (không có tiêu đề).',
    ]);
    expect((await give(csv, key)).data).toEqual(answer.data);
    expect((await give(`${columns}\n${line}\n`)).data.importOrgPlan.notices).toEqual([]);
  });

  it('names them beside its faults, and with a column that is missing', async () => {
    const { give, line } = await makeCommune('20102');
    const faulty = await give(`${columns},ghi chú\n${line.replace('RENAMED', 'JOINED')},x\n`);
    expect(faulty.errors?.[0]?.message).toBe(
      'Bảng có 1 lỗi, chưa nhập gì. Không đọc các cột: H “ghi chú”.',
    );
    const missing = await give(`${columns.replace('new_name', 'Tên mới')}\n${line}\n`);
    expect(missing.errors?.[0]?.extensions.issues).toEqual([
      {
        path: ['csv', 1],
        message: 'Dòng 1: thiếu cột new_name. Không đọc các cột: G “Tên mới”.',
      },
    ]);
  });

  it('names so many and counts the others', () => {
    const more = Array.from({ length: 40 }, (_, at) => `c${at}`).join(',');
    const { notices } = readSuccessionTable(`${columns},${more}\n`, []);
    expect(notices).toEqual([
      expect.stringMatching(/^Không đọc các cột: H “c0”.*và 10 cột khác\.$/),
    ]);
  });

  it('is refused at each cell that is in an old encoding, or broken', async () => {
    const { give, line } = await makeCommune('20103');
    const before = await db.orgPlan.count();
    const garbled = await give(`${columns}\n${inTcvn3}\n${line}\n`);
    const told = garbled.errors?.[0]?.extensions.issues?.map(({ message }) => message);
    const advice = 'chữ theo bảng mã TCVN3 (ABC). Hãy chuyển cả tệp sang Unicode rồi chọn lại.';
    expect(told?.slice(0, 2)).toEqual([
      `Dòng 2: ô old_name: ${advice}`,
      `Dòng 2: ô new_name: ${advice}`,
    ]);
    const broken = await give(`${columns}\n${line.replace('Mới', 'M\uFFFDi')}\n`);
    expect(broken.errors?.[0]?.extensions.issues?.[0]?.message).toBe(
      'Dòng 2: có chữ bị hỏng. Hãy lưu lại tệp dưới dạng CSV UTF-8.',
    );
    expect(await db.orgPlan.count()).toBe(before);
  });
});
