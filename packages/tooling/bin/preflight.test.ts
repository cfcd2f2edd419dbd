import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fixtureTree } from '../test/fixture-tree.ts';
import { preflight } from './preflight.mjs';

const quiet = () => undefined;

async function takenPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  // A server that listens on a port has an address of this kind.
  return String((server.address() as AddressInfo).port);
}

it.each([
  [
    { WEB_PORT: 'abc' },
    'WEB_PORT: "abc" is not accepted: a port is a whole number from 0 to 65535',
  ],
  [
    { API_PORT: '70000' },
    'API_PORT: "70000" is not accepted: a port is a whole number from 0 to 65535',
  ],
  [{ API_PORT: '0' }, 'API_PORT: 0 is any free port; give it one that people can know'],
  [{ SITE_URL: 'hoi.example' }, 'SITE_URL: "hoi.example" is not accepted: an address begins with'],
  [{ WEB_PORT: '4000' }, 'WEB_PORT: 4000 is API_PORT too; the two servers need a port each'],
])('refuses %o in one line', async (settings, line) => {
  const env = { DATA_DIR: fixtureTree({}), ...settings };
  await expect(preflight(env, quiet)).rejects.toThrow(line);
});

it('names the variable when a stranger has the port, and gives the directory back', async () => {
  const port = await takenPort();
  const directory = fixtureTree({});
  const env = { DATA_DIR: directory, API_PORT: port, WEB_PORT: '39417' };
  await expect(preflight(env, quiet)).rejects.toThrow(
    `API_PORT: port ${port} on 127.0.0.1 is taken by another program`,
  );
  expect(existsSync(path.join(directory, 'run.json'))).toBe(false);
});

it('names HOST when it is no address of this machine', async () => {
  const env = { DATA_DIR: fixtureTree({}), HOST: '192.0.2.1' };
  await expect(preflight(env, quiet)).rejects.toThrow('HOST: 192.0.2.1 is not an address');
});

it('names a data directory that cannot be written', async () => {
  const directory = path.join(fixtureTree({ file: '' }), 'file', 'data');
  await expect(preflight({ DATA_DIR: directory }, quiet)).rejects.toThrow(
    `DATA_DIR: ${directory} cannot be written (ENOTDIR); set DATA_DIR to a folder that this user may write`,
  );
});
