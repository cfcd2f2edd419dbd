import { describe, expect, it } from 'vitest';
import { officesText } from './offices-on.ts';

const orgUnit = { name: 'Xã Trà Leng' };
const offices = [
  { title: 'Chủ tịch', startsOn: '2021-06-01', endsOn: null, orgUnit },
  { title: 'Phó Chủ tịch', startsOn: '2016-06-01', endsOn: '2021-06-01', orgUnit },
];

describe('officesText', () => {
  it('tells the office of the day: the day of the end is the first without it', () => {
    expect(officesText(offices, '2021-05-31')).toBe('Phó Chủ tịch, Xã Trà Leng');
    expect(officesText(offices, '2021-06-01')).toBe('Chủ tịch, Xã Trà Leng');
  });

  it('tells the latest of somebody who held none on that day', () => {
    expect(officesText(offices.slice(1), '2026-01-01')).toBe('Phó Chủ tịch, Xã Trà Leng');
    expect(officesText([], '2026-01-01')).toBe('');
  });
});
