import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@hoi/contract/node/free-port';
import { startEmbedded } from '@hoi/db/embedded';
import pg from 'pg';
import { onTestFinished } from 'vitest';

const debian = '/usr/lib/postgresql/15/bin';

/** PostgreSQL does not run as root: there, as the user that Debian's package has made. */
function asPostgres(directory: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8').match(/^postgres:[^:]*:(\d+):(\d+):/m);
  const [uid, gid] = [Number(line?.[1]), Number(line?.[2])];
  chownSync(directory, uid, gid);
  return { uid, gid };
}

/** A PostgreSQL 15 as an operator would have one; where none is installed, the embedded one stands in. */
async function startServer(): Promise<string> {
  const directory = mkdtempSync(path.join(tmpdir(), 'hoi-external-'));
  if (!existsSync(path.join(debian, 'initdb'))) {
    const embedded = await startEmbedded({ directory, disposable: true });
    onTestFinished(async () => {
      await embedded.stop();
      rmSync(directory, { recursive: true, force: true });
    });
    return embedded.ownerUrl.replace(/\/hoi$/, '/postgres');
  }
  const who = asPostgres(directory);
  const data = path.join(directory, 'data');
  const how = ['-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale', 'C.UTF-8', '-N'];
  execFileSync(path.join(debian, 'initdb'), ['-D', data, ...how], { ...who, stdio: 'ignore' });
  const port = await freePort();
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-k', ''];
  const args = ['-D', data, '-p', String(port), ...settings];
  const child = spawn(path.join(debian, 'postgres'), args, { ...who, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGINT');
    await ended;
    rmSync(directory, { recursive: true, force: true });
  });
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  for (let i = 0; i < 200; i++) {
    const client = new pg.Client({ connectionString: url });
    const answers = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (answers) return url;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('PostgreSQL 15 does not answer');
}

/** An external database with an owner who is no superuser, and a role without rights for the system. */
export async function startExternal() {
  const server = await startServer();
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query<{ version: string }>('SHOW server_version');
  await client.query("CREATE ROLE portal_owner LOGIN PASSWORD 'mua-lua'");
  await client.query("CREATE ROLE portal LOGIN PASSWORD 'mua-lua'");
  await client.query(
    "CREATE DATABASE portal OWNER portal_owner TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C.UTF-8'",
  );
  await client.end();
  const as = (user: string) => {
    const url = new URL(server);
    Object.assign(url, { username: user, password: 'mua-lua', pathname: '/portal' });
    return url.href;
  };
  return { version: rows[0]?.version ?? '', url: as('portal'), ownerUrl: as('portal_owner') };
}
