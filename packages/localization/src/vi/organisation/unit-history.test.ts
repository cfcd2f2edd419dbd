import { describe, expect, it } from 'vitest';
import { eventDay, type NamedUnit, spoken, type UnitPast, unitEvents } from './unit-history.ts';

type Past = UnitPast<NamedUnit>;

const period = (validFrom: string, data: Partial<Past['history'][number]> = {}) => ({
  name: 'Xã Trà Dơn',
  kind: 'COMMUNE' as const,
  levelLabel: '',
  officialCode: '20000',
  decisionNumber: '',
  validFrom,
  validTo: null,
  parent: { key: 'huyen', label: 'Hội LHPN huyện Nam Trà My' },
  ...data,
});

const succession = (
  kind: Past['successors'][number]['kind'],
  slug: string,
  date: string,
  share: number | null = null,
) => ({
  kind,
  date,
  share,
  decisionNumber: '1659',
  unit: { key: slug, label: `Hội LHPN ${slug}` },
});

const past = (data: Partial<Past> = {}): Past => ({
  startsOn: '2016-01-01',
  startKnown: true,
  endsOn: null,
  history: [period('2016-01-01')],
  predecessors: [],
  successors: [],
  ...data,
});

const told = (data: Partial<Past>) => unitEvents(past(data)).map(spoken);

describe('unitEvents', () => {
  it('begins with how the unit came to be', () => {
    expect(told({})).toEqual(['01/01/2016: Thành lập.']);
    const from = ['a', 'b', 'c'].map((slug) => succession('MERGED', slug, '2016-01-01'));
    expect(told({ predecessors: from })).toEqual([
      '01/01/2016: Thành lập do hợp nhất Hội LHPN a, Hội LHPN b và Hội LHPN c.',
    ]);
    const split = succession('SPLIT', 'd', '2016-01-01');
    expect(told({ predecessors: [split, ...from.slice(0, 1)] })).toEqual([
      '01/01/2016: Thành lập do hợp nhất Hội LHPN a.',
      '01/01/2016: Tiếp nhận một phần của Hội LHPN d.',
    ]);
    expect(told({ predecessors: [split] })[0]).toContain('Thành lập do chia tách Hội LHPN d');
  });

  it('says when nobody knows the beginning, and from when on a list has the unit', () => {
    const first = { startsOn: '1930-10-20', history: [period('1930-10-20')] };
    const unknown = told({ ...first, startKnown: false });
    expect(unknown).toEqual(['Chưa có tư liệu về ngày thành lập.']);
    expect(told(first)).toEqual(['20/10/1930: Thành lập.']);
    const events = unitEvents(past({ startKnown: false }));
    expect(events.map(spoken)).toEqual(['Có trong danh mục từ 01/01/2016.']);
    // No day of a founding, in structured data either.
    expect(events[0]?.day).toBeNull();
  });

  it('tells each change with its decision, in order', () => {
    const events = unitEvents(
      past({
        history: [
          period('2016-01-01', { name: 'Xã Tam Xuân I', validTo: '2019-01-01' }),
          period('2019-01-01', { decisionNumber: '19/NQ', validTo: '2024-01-01' }),
          period('2024-01-01', {
            decisionNumber: '24/NQ',
            levelLabel: 'Đặc khu',
            officialCode: '30000',
            parent: { key: 'tinh', label: 'Hội LHPN tỉnh' },
          }),
        ],
        predecessors: [succession('PARTIAL', 'x', '2024-01-01')],
        successors: [succession('PARTIAL', 'y', '2018-01-01')],
      }),
    );
    expect(events.slice(1).map(spoken)).toEqual([
      '01/01/2018: Chuyển một phần sang Hội LHPN y.',
      '01/01/2019: Đổi tên từ “Xã Tam Xuân I” thành “Xã Trà Dơn”.',
      '01/01/2024: Đổi cấp từ Cấp xã thành Đặc khu.',
      '01/01/2024: Chuyển từ trực thuộc Hội LHPN huyện Nam Trà My sang trực thuộc Hội LHPN tỉnh.',
      '01/01/2024: Đổi mã đơn vị hành chính từ 20000 thành 30000.',
      '01/01/2024: Tiếp nhận một phần của Hội LHPN x.',
    ]);
    const decisions = ['', '1659', '19/NQ', '24/NQ', '24/NQ', '24/NQ', '1659'];
    expect(events.map(({ decision }) => decision)).toEqual(decisions);
  });

  it('ends with what came after', () => {
    const endsOn = '2025-07-01';
    const became = (kind: 'MERGED' | 'SPLIT' | 'RENAMED', ...slugs: string[]) =>
      told({ endsOn, successors: slugs.map((slug) => succession(kind, slug, endsOn)) }).at(-1);
    expect(became('MERGED', 'a')).toBe('01/07/2025: Hợp nhất vào Hội LHPN a.');
    expect(became('SPLIT', 'a', 'b')).toBe(
      '01/07/2025: Chia thành Hội LHPN a và Hội LHPN b. Chưa rõ tỷ lệ chia.',
    );
    const parts = [succession('SPLIT', 'a', endsOn, 0.6), succession('SPLIT', 'b', endsOn, 0.4)];
    expect(told({ endsOn, successors: parts }).at(-1)).toBe(
      '01/07/2025: Chia thành Hội LHPN a (60%) và Hội LHPN b (40%).',
    );
    expect(told({ predecessors: parts }).at(-1)).toContain('Hội LHPN a (60%)');
    expect(became('RENAMED', 'a')).toBe('01/07/2025: Chuyển thành Hội LHPN a.');
    expect(told({ endsOn }).at(-1)).toBe('01/07/2025: Kết thúc hoạt động.');
    const abolished = {
      ...succession('MERGED', '', endsOn),
      kind: 'ABOLISHED' as const,
      unit: null,
    };
    const events = unitEvents(past({ endsOn, successors: [abolished] }));
    expect(events.map(spoken)).toEqual(['01/01/2016: Thành lập.', '01/07/2025: Giải thể.']);
    expect(events[1]?.decision).toBe('1659');
  });

  it('knows a unit that rested for a time', () => {
    const history = [
      period('2016-01-01', { validTo: '2018-01-01' }),
      period('2020-01-01', { decisionNumber: '20/NQ' }),
    ];
    expect(told({ history }).slice(1)).toEqual([
      '01/01/2018: Tạm ngừng hoạt động.',
      '01/01/2020: Hoạt động trở lại.',
    ]);
  });
});

describe('eventDay', () => {
  it('marks a day to come', () => {
    expect(eventDay('2027-01-01', '2026-11-23')).toBe('01/01/2027 (dự kiến)');
    expect(eventDay('2026-11-23', '2026-11-23')).toBe('23/11/2026');
  });
});
