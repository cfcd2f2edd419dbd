import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { knownMigrations, migrate } from '@hoi/db/migrate';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { runCommand } from '#test/backups.ts';
import { freshDatabase } from '#test/database.ts';
import { makeBackup } from './make-backup.ts';

// Backups of earlier versions, made from databases that have the migrations of their time.
let scratch = '';
let known: string[] = [];
const at = (name: string) => path.join(scratch, name);
const upload = `0a${'0'.repeat(30)}.jpg`;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'hoi-older-'));
  await mkdir(at('from/uploads/0a'), { recursive: true });
  await writeFile(at('from/master-secret'), Buffer.alloc(32, 7).toString('hex'));
  await writeFile(at(`from/uploads/0a/${upload}`), 'a picture');
  known = await knownMigrations();
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

async function onDatabase<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
const body = JSON.stringify({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Chị em cấy lúa.' }] }],
});

/** A unit before it had versions, and since. */
const unitOf = {
  first: `INSERT INTO org_units (id, slug, name, kind) VALUES ('${id(1)}', 'hoi', 'Hội', 'PROVINCE');`,
  versioned: `INSERT INTO org_units (id, slug, name, kind) VALUES ('${id(1)}', 'hoi', '', 'PROVINCE');
    INSERT INTO org_unit_versions (id, unit_id, name, kind, valid_from)
      VALUES ('${id(7)}', '${id(1)}', 'Hội', 'PROVINCE', '1930-10-20');
    SELECT settle_org_units();`,
};

/** An account, a category and two articles, as the first version could hold them already. */
const content = `
  INSERT INTO users (id, email, name, password_hash, updated_at)
    VALUES ('${id(2)}', 'a@hoi.test', 'Nguyễn Thị A', 'x', now());
  INSERT INTO role_grants (id, user_id, org_unit_id, role)
    VALUES ('${id(6)}', '${id(2)}', '${id(1)}', 'ADMINISTRATOR');
  INSERT INTO categories (id, slug, name, updated_at)
    VALUES ('${id(3)}', 'tin', 'Tin tức', now());
  INSERT INTO articles (id, slug, title, body, body_html, body_text, status, published_at, category_id,
      org_unit_id, author_id, updated_at)
    SELECT one.id::uuid, one.slug, one.title, '${body}', '<p>Chị em cấy lúa.</p>', 'Chị em cấy lúa.',
      one.status::"ArticleStatus", one.at, '${id(3)}', '${id(1)}', '${id(2)}', now()
    FROM (VALUES ('${id(4)}', 'cay-lua', 'Cấy lúa', 'PUBLISHED', '2019-03-28T00:00:00Z'::timestamptz),
      ('${id(5)}', 'nhap', 'Bản nháp', 'DRAFT', NULL)) one(id, slug, title, status, at);
  INSERT INTO audit_entries (actor_kind, actor_name, action, subject_type, subject_id)
    VALUES ('staff', 'Nguyễn Thị A', 'create-article', 'Article', '${id(4)}');
`;

/** A backup of a portal that has the migrations up to one of them, and no later. */
async function backupAsOf(last: string, unit: keyof typeof unitOf): Promise<string> {
  const old = await freshDatabase();
  onTestFinished(() => old.drop());
  await migrate(old.url, known.slice(0, known.indexOf(last) + 1));
  await onDatabase(old.url, (client) => client.query(unitOf[unit] + content));
  const file = at(`${last}.tar.gz`);
  await makeBackup({ url: old.url, dataDirectory: at('from') }, file);
  return file;
}

async function emptyPlace() {
  const { url, drop } = await freshDatabase();
  onTestFinished(() => drop());
  const runtime = new URL(url);
  const { username, password } = new URL(inject('runtimeUrl'));
  Object.assign(runtime, { username, password });
  const dataDirectory = await mkdtemp(at('to-'));
  const variables = { DATABASE_URL: runtime.href, DATABASE_OWNER_URL: url };
  return { url, dataDirectory, variables: { ...variables, DATA_DIR: dataDirectory } };
}

describe.each([
  ['in the first version', '20261122000100_rules', 'first'],
  ['before the audit trail could be filtered', '20261123070500_day_never_back', 'versioned'],
  ['before keys knew their deeds', '20261129165500_bodies_to_render', 'versioned'],
] as const)('a backup made %s', (_when, last, unit) => {
  it('is brought up to date, with all that was in it', async () => {
    const file = await backupAsOf(last, unit);
    const { url, dataDirectory, variables } = await emptyPlace();
    expect(await runCommand('api', ['restore', file], variables)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('1 entries, each follows from the one before it'),
    });
    expect(await readdir(path.join(dataDirectory, 'uploads/0a'))).toEqual([upload]);
    await onDatabase(url, async (client) => {
      const applied = await client.query(
        'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1',
      );
      expect(applied.rows.map(({ name }) => name)).toEqual(known);
      const articles = await client.query(
        'SELECT slug, title, status, body_text AS text FROM articles ORDER BY slug',
      );
      const text = 'Chị em cấy lúa.';
      expect(articles.rows).toEqual([
        { slug: 'cay-lua', title: 'Cấy lúa', status: 'PUBLISHED', text },
        { slug: 'nhap', title: 'Bản nháp', status: 'DRAFT', text },
      ]);
      const found = await client.query(
        "SELECT unit_id FROM org_unit_versions WHERE name = 'Hội' AND valid_to IS NULL",
      );
      expect(found.rows).toEqual([{ unit_id: id(1) }]);
    });
  }, 60_000);
});
