import { describe, expect, it } from 'vitest';
import { readLegacyId } from './legacy-id.ts';

const read = (address: string) => readLegacyId(new URL(address, 'https://hoi.example'));

describe('readLegacyId', () => {
  it.each([
    ['/Default.aspx?tabid=107&NewsViews=1262&language=vi-VN', 1262],
    ['/default.aspx?tabid=107&newsviews=7', 7],
    ['/Default.aspx?tabid=107&amp;NewsViews=7771', 7771],
    ['/tabid/107/NewsViews/7771/Default.aspx', 7771],
    ['/tabid/107/NewsViews/7771/language/vi-VN/Default.aspx', 7771],
    ['/Tin-tuc/tabid/107/newsviews/7771/default.aspx', 7771],
  ])('%s', (address, id) => expect(read(address)).toBe(id));

  it.each([
    '/Default.aspx?tabid=107',
    '/Default.aspx?NewsViews=',
    '/Default.aspx?NewsViews=12a',
    '/Default.aspx?NewsViews=-1',
    '/Default.aspx?NewsViews=9999999999',
    '/tabid/107/Default.aspx',
    '/tabid/107/NewsViews/Default.aspx',
    '/tabid/107/NewsViews',
  ])('finds no number in %s', (address) => expect(read(address)).toBeNull());
});
