import { randomUUID } from 'node:crypto';
import {
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeNodeId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';
import { schema } from '#schema.ts';
import { ask, askWithFile } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { attempts } from '#test/every-mutation.ts';
import { makeOneOfEverything } from '#test/one-of-everything.ts';
import { makePicture, useUploads } from '#test/uploads.ts';

// Whose server died after the commit and before the answer was kept.
useDatabase();
useUploads();

let house: Awaited<ReturnType<typeof makeOneOfEverything>>;
let picture: Buffer;
const mutations = schema.getMutationType()?.getFields() ?? {};

beforeAll(async () => {
  house = await makeOneOfEverything();
  picture = await makePicture().jpeg().toBuffer();
});

/** All of the payload that is text, a number or an id, two levels deep. */
function selectionOf(type: GraphQLNamedType, depth = 0): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
  const parts = Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
    if (args.length > 0) return [];
    const below = getNamedType(of);
    if (isLeafType(below)) return [name];
    return depth < 1 ? [`${name} ${selectionOf(below, depth + 1)}`] : [];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

function questionOf(name: string): string {
  const field = mutations[name];
  if (!field) throw new Error(name);
  const below = selectionOf(getNamedType(field.type));
  return `mutation ($input: ${field.args[0]?.type}) { ${name}(input: $input) ${below} }`;
}

function send(name: string, input: object, headers: Record<string, string>) {
  const query = questionOf(name);
  return attempts[name]?.file
    ? askWithFile(query, { ...input }, picture, headers)
    : ask(query, { input }, headers);
}

/** The same input with the version that the thing, or what it belongs to, has by now. */
async function upToDate(input: object): Promise<object> {
  const { id, expectedVersion } = Object(input);
  const known = decodeNodeId(String(id));
  if (!known || !Number.isInteger(expectedVersion) || expectedVersion === 0) return input;
  const model = known.typename.charAt(0).toLowerCase() + known.typename.slice(1);
  // Whatever is versioned can be found by its id.
  const row = await Object(db)[model].findUnique({ where: { id: known.id } });
  const { congressId, committeeId } = row ?? {};
  const whole = congressId
    ? await db.congress.findUnique({ where: { id: congressId } })
    : committeeId && (await db.committee.findUnique({ where: { id: committeeId } }));
  return { ...input, expectedVersion: (row?.version ?? whole?.version) || expectedVersion };
}

const died = () =>
  db.$executeRaw`UPDATE idempotency_keys SET finished = false, answer = NULL,
    claimed_at = claimed_at - interval '1 minute'`;

// In an order in which most of them can be done.
const first = /^(reorderPhotos|updateDelegate|endSeat|removeSeat|removeDelegate)$/;
const last = [/^(close|return|withdraw|un|re|disable|end)/, /^(delete|remove|erase)/];
const rank = (name: string) =>
  first.test(name) ? -2 : last.findIndex((pattern) => pattern.test(name));
const names = Object.keys(attempts)
  // A lock is no deed: it may be taken again.
  .filter((name) => name !== 'lockArticle')
  .sort((a, b) => rank(a) - rank(b));
// Their tables and pages would have to be right; they are made as what is created by hand.
const notTried = ['importLegacyPage', 'importOrgPlan', 'importUnitContacts'];
const better: Record<string, object> = { updateUser: { email: 'khac@hoi.test' } };

const again: string[] = [];
const lost: string[] = [];

describe('the same request again, when the first answer was lost after the commit', () => {
  it.each(names)('%s', async (name) => {
    const headers = { cookie: house.administrator.cookie, 'idempotency-key': randomUUID() };
    const input = { ...(await upToDate(attempts[name]?.input(house) ?? {})), ...better[name] };
    const told = await send(name, input, headers);
    if (told.errors) return;
    const entries = await db.auditEntry.count();
    await died();
    const repeated = await send(name, input, headers);
    expect(await db.auditEntry.count()).toBe(entries);
    if (repeated.errors) lost.push(name);
    else {
      again.push(name);
      expect(repeated.data).toEqual(told.data);
    }
  });

  it('is answered alike: by all that make something, and by nearly all others', () => {
    const makes = /^(create|add|appoint|upload|issue|grant|import)/;
    const making = names.filter((name) => makes.test(name) && !notTried.includes(name));
    expect(again).toEqual(expect.arrayContaining(making));
    expect(again.length).toBeGreaterThan(70);
    // What it tells is made anew each time that it is asked for.
    expect(lost).toEqual(['exportPerson']);
  });
});
