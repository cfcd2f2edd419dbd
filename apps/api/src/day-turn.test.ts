import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { addDays } from '@hoi/localization/calendar-weeks';
import { startOfLocalDay } from '@hoi/localization/vietnam-time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepToday } from '#modules/organisation/units/turn-day.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { type Answer, globalId } from '#test/api.ts';
import { databaseVariables, useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff, unique } from '#test/factories.ts';
import { approvedPlan, makeCommunes } from '#test/plan-factories.ts';
import { startServer } from '#test/server-process.ts';

useDatabase();

const minute = 60_000;
const soon = { timeout: 60_000, interval: 100 };
const realNow = clock.now;
let dataDirectory = '';

beforeAll(async () => {
  dataDirectory = await mkdtemp(path.join(tmpdir(), 'hoi-day-turn-'));
  // The same as in this process: its ids and sessions hold there.
  await writeFile(path.join(dataDirectory, 'master-secret'), '07'.repeat(32), { mode: 0o600 });
});

afterAll(async () => {
  clock.now = realNow;
  await rm(dataDirectory, { recursive: true, force: true });
});

/** Moves the time, here and for servers to be started, to ten minutes before the next midnight. */
function goToEvening() {
  const tomorrow = addDays(today(), 1);
  const offset = startOfLocalDay(tomorrow).getTime() - 10 * minute - Date.now();
  clock.now = () => new Date(Date.now() + offset);
  return { offset, tomorrow };
}

function startMoved(offset: number) {
  const preload = pathToFileURL(path.join(import.meta.dirname, '../test/moved-clock.ts'));
  preload.search = String(new URLSearchParams({ offset: `${offset}`, jump: `${15 * minute}` }));
  return startServer({
    ...databaseVariables(),
    DATA_DIR: dataDirectory,
    LOG_LEVEL: 'error',
    NODE_OPTIONS: `--import ${preload.href}`,
  });
}

async function askAt(
  url: string,
  query: string,
  variables: object,
  headers: Record<string, string> = {},
): Promise<Pick<Answer, 'data' | 'errors'>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const state = /* GraphQL */ `
  query ($old: String!, $new: String!) {
    old: orgUnit(slug: $old) { alive asOf }
    new: orgUnit(slug: $new) { alive unionName }
    tree: orgUnitTree { slug }
  }
`;
const setContact =
  'mutation ($input: SetUnitContactInput!) { setUnitContact(input: $input) { orgUnit { contact { version } } } }';
const rename =
  'mutation ($input: UpdateOrgUnitInput!) { updateOrgUnit(input: $input) { orgUnit { version } } }';

async function deadlocks(): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT deadlocks::int AS count FROM pg_stat_database WHERE datname = current_database()`;
  return row?.count ?? 0;
}

/** A merger that takes effect tomorrow, and units of which staff go on writing meanwhile. */
async function makeMerger(tomorrow: string) {
  const { root, province, communes } = await makeCommunes(2);
  const [one, two] = communes;
  // Enough below it that turning the day takes its time.
  for (let number = 0; number < 20; number++) {
    await makeOrgUnit({ parentId: one.id, kind: 'BRANCH', name: `Chi hội ${number}` });
  }
  const calm = await makeOrgUnit({ parentId: province.id, kind: 'COMMUNE', name: 'Xã Yên' });
  const { cookie } = await makeStaff('ADMINISTRATOR', root.id);
  const slug = unique('xa-moi');
  const id = (unit: { id: string }) => globalId('OrgUnit', unit.id);
  await approvedPlan(
    {
      effectiveOn: tomorrow,
      steps: [
        {
          kind: 'CREATE',
          ref: 'new:1',
          name: 'Xã Mới',
          unitKind: 'COMMUNE',
          parent: id(province),
          slug,
        },
        { kind: 'MERGE', units: [id(one), id(two)], into: 'new:1' },
      ],
    },
    { cookie },
  );
  return { one, province, calm, slug, cookie };
}

it('turns once under two servers, with a plan, amid reading and writing', async () => {
  const { offset, tomorrow } = goToEvening();
  await keepToday();
  const { one, calm, province, slug, cookie } = await makeMerger(tomorrow);
  const servers = await Promise.all([startMoved(offset), startMoved(offset)]);
  for (const server of servers) await server.ready();
  const shown = { old: one.slug, new: slug };
  for (const { url } of servers) {
    const { data } = await askAt(url, state, shown);
    // Readers know nothing of the new one before its day.
    expect([data.old.alive, data.new]).toEqual([true, null]);
  }
  const before = await deadlocks();

  let over = false;
  const failures: unknown[] = [];
  const counts = { before: 0, after: 0, written: 0 };
  const halves = new Set<string>();
  const reading = async (url: string) => {
    while (!over) {
      const { data, errors } = await askAt(url, state, shown);
      if (errors) failures.push(errors);
      else {
        const begun = data.new?.alive ?? false;
        halves.add(`${data.old.alive} ${begun}`);
        counts[begun ? 'after' : 'before'] += 1;
      }
    }
  };
  const writing = async (url: string, query: string, input: (version: number) => object) => {
    for (let version = 0; !over; version++) {
      const { errors } = await askAt(url, query, { input: input(version) }, { cookie });
      if (errors) failures.push(errors);
      else counts.written += 1;
    }
  };
  const [first, second] = servers;
  const work = [
    ...servers.flatMap(({ url }) => [reading(url), reading(url), reading(url)]),
    writing(first.url, setContact, (version) => ({
      id: globalId('OrgUnit', province.id),
      expectedVersion: version,
      phone: `0905${String(version).padStart(6, '0')}`,
    })),
    writing(second.url, rename, (version) => ({
      id: globalId('OrgUnit', calm.id),
      expectedVersion: version + 1,
      name: `Xã Yên ${version}`,
      kind: 'COMMUNE',
    })),
  ];
  await expect.poll(() => Math.min(counts.before, counts.written), soon).toBeGreaterThan(2);
  for (const { child } of servers) child.kill('SIGUSR2');
  await expect.poll(() => counts.after, soon).toBeGreaterThan(0);
  const { written } = counts;
  await expect.poll(() => counts.written, soon).toBeGreaterThan(written + 2);
  over = true;
  await Promise.all(work);

  expect(failures).toEqual([]);
  // Either all of the old state or all of the new.
  expect([...halves].sort()).toEqual(['false true', 'true false']);
  for (const { url } of servers) {
    const { data } = await askAt(url, state, shown);
    expect(data.old).toEqual({ alive: false, asOf: tomorrow });
    expect(data.new).toEqual({ alive: true, unionName: 'Hội LHPN xã Mới' });
    const slugs = data.tree.map((row: { slug: string }) => row.slug);
    expect([slugs.includes(slug), slugs.includes(one.slug)]).toEqual([true, false]);
  }
  const turns = { action: 'turn-day', subjectId: tomorrow };
  expect(await db.auditEntry.count({ where: turns })).toBe(1);
  expect(await db.orgProjection.findMany({ select: { day: true } })).toEqual([
    { day: dateOf(tomorrow) },
  ]);
  expect(await db.orgUnitUnsettled.count()).toBe(0);
  expect(await deadlocks()).toBe(before);
  expect(servers.map(({ output }) => output.stderr)).toEqual(['', '']);
}, 180_000);
