import type { CalendarDay } from '@hoi/domain/calendar-day';
import { type NewUnit, settleUnits, writeUnit } from '#modules/organisation/units/unit-versions.ts';
import { db, type Transaction } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { unique } from './factories.ts';

export const reformDay: CalendarDay = '2025-07-01';

function write(tx: Transaction, unit: Partial<NewUnit> & { name: string }) {
  return writeUnit(tx, { slug: unique('don-vi'), kind: 'COMMUNE', opensOn: '1997-01-01', ...unit });
}

async function end(tx: Transaction, unitIds: string[], on: CalendarDay) {
  const where = { unitId: { in: unitIds }, validTo: null };
  await tx.orgUnitVersion.updateMany({ where, data: { validTo: dateOf(on) } });
  await tx.orgUnitCode.updateMany({ where, data: { validTo: dateOf(on) } });
}

/** Two provinces of which one ends in the reform with its district; its communes go into the other's. */
export function makeReform() {
  return db.$transaction(async (tx) => {
    const country = await write(tx, { name: 'Hội LHPN Việt Nam', kind: 'CENTRAL' });
    const province = (name: string, officialCode: string) =>
      write(tx, { name, kind: 'PROVINCE', parentId: country, officialCode });
    const quangNam = await province('Tỉnh Quảng Nam', '49');
    const daNang = await province('Thành phố Đà Nẵng', '48');
    const district = await write(tx, {
      name: 'Huyện Nam Trà My',
      kind: 'DISTRICT',
      parentId: quangNam,
      officialCode: '516',
    });
    const old = (name: string, officialCode: string) =>
      write(tx, { name, parentId: district, officialCode });
    const don = await old('Xã Trà Dơn', '20971');
    const plain = await old('Xã Trà Don', '20986');
    const xuan = await old('Xã Tam Xuân I', '20380');
    const aTieng = await old('Xã A Tiêng', '20449');
    const ended = [don, plain, xuan, aTieng];
    await end(tx, ended, reformDay);
    await end(tx, [district, quangNam], reformDay);
    const fresh = (name: string, officialCode: string) =>
      write(tx, { name, parentId: daNang, officialCode, opensOn: reformDay });
    // The new commune takes the code of one of the old.
    const leng = await fresh('Xã Trà Leng', '20971');
    const tap = await fresh('Xã Trà Tập', '20972');
    const go = (fromId: string, toId: string) =>
      tx.orgUnitSuccession.create({
        data: { fromId, toId, kind: 'MERGED', date: dateOf(reformDay) },
      });
    await go(don, leng);
    await go(plain, tap);
    await settleUnits(tx);
    return { country, quangNam, daNang, district, don, plain, xuan, aTieng, leng, tap };
  });
}
