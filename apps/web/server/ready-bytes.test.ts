import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { acceptedEncoding, makeReady } from './ready-bytes.ts';

describe('makeReady', () => {
  const html = Buffer.from('<p>Phụ nữ Quảng Nam</p>'.repeat(100));

  it('lays a compressed body beside the plain one', async () => {
    const ready = await makeReady(200, [['content-type', 'text/html; charset=utf-8']], html);
    expect(gunzipSync(ready.bodies.gzip)).toEqual(html);
    expect(ready.bodies.br.length).toBeLessThan(html.length);
    expect(ready.heads.br.join('|')).toContain('content-encoding|br');
    expect(ready.heads.identity).not.toContain('content-encoding');
    expect(ready.heads.identity.join('|')).toContain(`content-length|${html.length}`);
  });

  it('leaves pictures as they are', async () => {
    const ready = await makeReady(200, [['content-type', 'image/avif']], html);
    expect(ready.bodies.br).toBe(html);
    expect(ready.heads.br).not.toContain('content-encoding');
  });

  it('gives the same tag to the same bytes only', async () => {
    const one = await makeReady(200, [], html);
    expect((await makeReady(200, [], html)).etag).toBe(one.etag);
    expect((await makeReady(200, [], Buffer.from('khác'))).etag).not.toBe(one.etag);
  });
});

describe('acceptedEncoding', () => {
  it.each([
    [undefined, 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5', 'br'],
    ['identity', 'identity'],
  ])('%s: %s', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });
});
