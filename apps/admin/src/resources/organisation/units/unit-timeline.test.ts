import { describe, expect, it } from 'vitest';
import { unitTimeline } from './unit-timeline.ts';

const tinh = { id: 'tinh', name: 'Tỉnh Quảng Nam' };
const thanhPho = { id: 'tp', name: 'Thành phố Đà Nẵng' };
const first = {
  name: 'Xã Trà Cang',
  kind: 'COMMUNE',
  levelLabel: 'Xã',
  officialCode: '20959',
  decisionNumber: '',
  validFrom: '1997-01-01',
  validTo: '2019-01-01',
  parent: tinh,
} as const;

describe('unitTimeline', () => {
  it('tells each change of a day by itself, the newest first', () => {
    const second = { ...first, name: 'Xã Trà Linh', validFrom: '2019-01-01', parent: thanhPho };
    const history = [first, { ...second, decisionNumber: '19/NQ' }];
    const events = unitTimeline({ startKnown: true, history, predecessors: [], successors: [] });
    expect(events.map(({ text }) => text)).toEqual([
      'Đổi tên từ “Xã Trà Cang” thành “Xã Trà Linh”',
      'Chuyển từ Tỉnh Quảng Nam sang trực thuộc Thành phố Đà Nẵng',
      'Bắt đầu với tên “Xã Trà Cang”',
    ]);
    expect(events[0]).toMatchObject({ date: '2019-01-01', decision: '19/NQ' });
    const listed = { startKnown: false, history, predecessors: [], successors: [] };
    expect(unitTimeline(listed).at(-1)?.text).toBe('Có trong danh mục với tên “Xã Trà Cang”');
  });

  it('names all units of one succession together, and none for an abolition', () => {
    const one = {
      kind: 'MERGED',
      date: '2025-07-01',
      share: null,
      decisionNumber: '1659',
    } as const;
    const don = { id: 'don', name: 'Xã Trà Don' };
    const leng = { id: 'leng', name: 'Xã Trà Leng' };
    const predecessors = [
      { ...one, unit: don },
      { ...one, unit: leng },
    ];
    const gone = {
      ...one,
      kind: 'ABOLISHED',
      date: '2030-01-01',
      decisionNumber: '',
      unit: null,
    } as const;
    const events = unitTimeline({
      startKnown: true,
      history: [],
      predecessors,
      successors: [gone],
    });
    expect(events).toEqual([
      { date: '2030-01-01', text: 'Giải thể', units: [], decision: '' },
      { date: '2025-07-01', text: 'Tiếp nhận toàn bộ từ', units: [don, leng], decision: '1659' },
    ]);
  });

  it('puts the beginning of a unit below what it took over that day', () => {
    const day = { date: '1997-01-01', decisionNumber: '' };
    const merged = { ...day, kind: 'MERGED', share: null, unit: tinh } as const;
    const made = { startKnown: true, history: [first], predecessors: [merged], successors: [] };
    expect(unitTimeline(made).at(-1)?.text).toBe('Bắt đầu với tên “Xã Trà Cang”');
  });
});
