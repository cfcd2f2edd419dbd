import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('keeps what a spreadsheet would break or run', () => {
  const rows = [
    ['nguồn', 'giá trị'],
    ['Báo cáo, “quý I”\n"nháp"', 305403],
    ['=1+1', null],
    ['-5', 0.5],
  ];
  expect(csvOf(rows)).toBe(
    '\uFEFFnguồn,giá trị\r\n"Báo cáo, “quý I”\n""nháp""",305403\r\n\'=1+1,\r\n\'-5,0.5\r\n',
  );
});
