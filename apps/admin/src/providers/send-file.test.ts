import { afterEach, expect, it, vi } from 'vitest';
import { importPageMutation } from '#resources/newsroom/imports/import.graphql.ts';

// The page's providers look for what a browser has as soon as they are loaded.
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
vi.stubGlobal('window', new EventTarget());
const { sendFile } = await import('./send-file.ts');

afterEach(() => vi.unstubAllGlobals());

const told = { message: 'Tạm thời chưa làm được.', extensions: { code: 'INTERNAL' } };

it('sends a file again under the key of the try that the server could not answer', async () => {
  const keys: (string | null)[] = [];
  const replies = [
    Response.json({ errors: [told] }, { status: 503, headers: { 'retry-after': '5' } }),
    Response.json({ data: { ok: true } }),
    Response.json({ data: { ok: true } }),
  ];
  vi.stubGlobal('fetch', async (_url: string, { headers }: RequestInit) => {
    keys.push(new Headers(headers).get('idempotency-key'));
    return replies[keys.length - 1];
  });
  const file = new File(['x'], 'ảnh.jpg');
  const send = () =>
    sendFile(importPageMutation, { input: { file: null } }, file, 'variables.input.file');
  await expect(send()).rejects.toMatchObject({ code: 'INTERNAL', retryAfter: 5 });
  expect(await send()).toEqual({ ok: true });
  expect(keys[1]).toBe(keys[0]);
  await send();
  expect(keys[2]).not.toBe(keys[0]);
});
