import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminFiles } from './admin-files.ts';

const siteUrl = 'https://hoi.example';
let directory: string;
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'admin-files-'));
  mkdirSync(path.join(directory, 'assets'));
  writeFileSync(
    path.join(directory, 'index.html'),
    '<html data-session="__SESSION__"><script nonce="__NONCE__"></script>__SITE_URL__',
  );
  writeFileSync(path.join(directory, 'assets/index-1a2b.js'), 'plain');
  writeFileSync(path.join(directory, 'assets/index-1a2b.js.br'), 'packed');
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('adminFiles', () => {
  it('answers every screen with the page, under a policy that names its nonce', async () => {
    const app = adminFiles(siteUrl, false, directory);
    for (const address of ['/admin/', '/admin/articles/1', '/admin/index.html']) {
      const answer = await app.request(address);
      const html = await answer.text();
      expect(html).toContain(siteUrl);
      const nonce = /nonce="(.+)"/.exec(html)?.[1];
      const policy = answer.headers.get('content-security-policy');
      expect(policy).toContain(`'nonce-${nonce}'`);
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    expect((await app.request('/admin')).headers.get('location')).toBe('/admin/');
  });

  it.each([
    ['nobody', false, '', 'none'],
    ['somebody', false, 'a=1; hoi_session=secret', 'held'],
    ['somebody over HTTPS', true, '__Host-hoi_session=secret', 'held'],
    ['who brings the name of plain HTTP over HTTPS', true, 'hoi_session=secret', 'none'],
    ['who brings another cookie', false, 'hoi_device=secret', 'none'],
  ])(
    'tells the page of %s whether there is a session to ask for, and nothing of it',
    async (...row) => {
      const [, secure, cookie, session] = row;
      const answer = await adminFiles(siteUrl, secure, directory).request('/admin/', {
        headers: { cookie },
      });
      const html = await answer.text();
      expect(html).toContain(`data-session="${session}"`);
      expect(html).not.toContain('secret');
      expect(answer.headers.get('cache-control')).toBe('no-store');
    },
  );

  it('keeps hashed files for a year and sends the packed form to who takes it', async () => {
    const app = adminFiles(siteUrl, false, directory);
    const plain = await app.request('/admin/assets/index-1a2b.js');
    expect(await plain.text()).toBe('plain');
    expect(plain.headers.get('cache-control')).toContain('immutable');
    const packed = await app.request('/admin/assets/index-1a2b.js', {
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(await packed.text()).toBe('packed');
  });

  it('serves nothing outside the build', async () => {
    const app = adminFiles(siteUrl, false, directory);
    for (const address of ['/admin/assets/none.js', '/admin/assets/..%2f..%2fpackage.json'])
      expect((await app.request(address)).status).toBe(404);
    const escaped = await app.request('/admin/%2e%2e/%2e%2e/etc/passwd');
    expect(await escaped.text()).not.toContain('root:');
    expect(
      (await adminFiles(siteUrl, false, path.join(directory, 'none')).request('/admin/')).status,
    ).toBe(503);
  });
});
