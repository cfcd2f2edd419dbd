import { expect, it } from 'vitest';
import { phonesOf } from './phone.ts';

it('tells several numbers apart, each as it is dialled', () => {
  expect(phonesOf('0236.3000.101, +84 (0)905 123 456; 069 234 567/1900 6068')).toEqual([
    { written: '0236.3000.101', dialled: '+842363000101' },
    { written: '+84 (0)905 123 456', dialled: '+84905123456' },
    { written: '069 234 567', dialled: '+8469234567' },
    { written: '1900 6068', dialled: '19006068' },
  ]);
});

it.each(['', '113', '0905123456;', 'gọi 0905123456', '0905 123 456, 12'])(
  'finds none in "%s"',
  (text) => {
    expect(phonesOf(text)).toBeNull();
  },
);
