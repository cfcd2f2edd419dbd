import { createServer } from 'node:http';
import { freePort } from '@hoi/contract/node/free-port';
import { expect, it, onTestFinished } from 'vitest';
import { startScript } from './support/child.ts';

/** How the public site's server ends when it is started with these settings. */
async function ending(settings: Record<string, string>) {
  const env = { WEB_PORT: String(await freePort()), LOG_LEVEL: 'warn', ...settings };
  const server = startScript('apps/web/server/main.ts', [], env);
  onTestFinished(server.stop);
  const code = await server.ended;
  return { code, output: server.output() };
}

it.each([
  ['WEB_PORT', 'ba nghìn', 'a port is a whole number from 0 to 65535'],
  ['API_PORT', '70000', 'a port is a whole number from 0 to 65535'],
  ['SITE_URL', 'phunu.example.vn', 'an address begins with http:// or https://'],
  ['API_URL', 'ftp://phunu.example.vn', 'an address begins with http:// or https://'],
  ['LOG_LEVEL', 'loud', 'one of trace, debug, info, warn, error, fatal, silent'],
])('stops at %s=%s with one line that says what is accepted', async (name, value, accepted) => {
  expect(await ending({ [name]: value })).toEqual({
    code: 1,
    output: `${name}: "${value}" is not accepted: ${accepted}\n`,
  });
});

it('stops at a port that another program has, with one line', async () => {
  const stranger = createServer();
  onTestFinished(() => {
    stranger.close();
  });
  const port = await freePort();
  await new Promise<void>((resolve) => stranger.listen(port, '127.0.0.1', resolve));
  expect(await ending({ WEB_PORT: String(port) })).toEqual({
    code: 1,
    output: `WEB_PORT: ${port} on 127.0.0.1 is taken by another program; stop it or choose another port\n`,
  });
});

it('stops at an address that this machine does not have, with one line', async () => {
  // Kept for documentation by RFC 5737: no machine has it.
  const { code, output } = await ending({ HOST: '192.0.2.1' });
  expect(code).toBe(1);
  expect(output).toMatch(/^HOST, WEB_PORT: cannot listen on 192\.0\.2\.1:\d+: EADDRNOTAVAIL\n$/);
});
