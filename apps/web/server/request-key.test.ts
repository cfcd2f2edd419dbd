import { describe, expect, it } from 'vitest';
import { requestKey } from './request-key.ts';

describe('requestKey', () => {
  it.each([
    ['/tin-tuc', '/tin-tuc'],
    ['/tin-tuc?trang=2', '/tin-tuc?trang=2'],
    ['/bai-viet/a?moi=2&cu=3', '/bai-viet/a?cu=3&moi=2'],
    ['/bai-viet/a?cu=3&moi=2', '/bai-viet/a?cu=3&moi=2'],
    ['/to-chuc?ngay=2025-07-01&x=1&mo=da-nang', '/to-chuc?mo=da-nang&ngay=2025-07-01'],
    ['/?utm_source=x&fbclid=y', '/'],
    [`/tin-tuc?fbclid=${'x'.repeat(600)}`, '/tin-tuc'],
    ['/tin-tuc?thong-bao=cam-on', '/tin-tuc'],
    ['/tin-tuc?trang=2&trang=9', '/tin-tuc?trang=2'],
  ])('%s is kept as %s', (url, key) => {
    expect(requestKey(url)).toBe(key);
  });

  it('keeps no address of the former site', () => {
    expect(requestKey('/Default.aspx?tabid=107&NewsViews=12')).toBeNull();
    expect(requestKey('/tabid/107/NewsViews/12/Default.aspx')).toBeNull();
    expect(requestKey('/tin-tuc/tabid/107/newsviews/12/default.aspx?x=1')).toBeNull();
  });

  it('keeps nothing that is said to one voter', () => {
    expect(requestKey('/tham-do/x?thong-bao=cam-on')).toBeNull();
    expect(requestKey('/tham-do/x.data?a=1&thong-bao=cam-on')).toBeNull();
    expect(requestKey('/tham-do/x')).toBe('/tham-do/x');
  });

  it('keeps no page under the made-up names that a fragment gives it', () => {
    expect(requestKey('/tin-tuc#1')).toBeNull();
    expect(requestKey('/tin-tuc?trang=2#1')).toBeNull();
  });

  it('keeps no endless addresses', () => {
    expect(requestKey(`/tim-kiem?q=${'a'.repeat(600)}`)).toBeNull();
  });
});
