import { describe, expect, it } from 'vitest';
import { effectCounts, unitText } from './effect-counts.ts';

const nothing = {
  digest: '',
  unitCount: 0,
  articleCount: 0,
  publicPages: [],
  addresses: [],
  faults: [],
  units: [],
  roleChanges: [],
  givenParts: [],
};

describe('what an approver is told', () => {
  it('names the code of a unit, since a plan may change it alone', () => {
    expect(unitText('Xã Trà Dơn', '20959', 'Huyện Nam Trà My')).toBe(
      'Xã Trà Dơn, mã 20959, Huyện Nam Trà My',
    );
    expect(unitText('Xã Trà Dơn', null, null)).toBe('Xã Trà Dơn');
    expect(unitText(null, '20959', null)).toBe('–');
  });

  it('counts parts given away, and leaves out what does not happen', () => {
    const part = { share: 0.25, from: { name: 'Xã Một' }, to: { name: 'Xã Hai' } };
    expect(effectCounts({ ...nothing, givenParts: [part, part] })).toEqual([
      '2 phần chuyển giao cho đơn vị khác',
    ]);
    expect(effectCounts(nothing)).toEqual([]);
  });
});
