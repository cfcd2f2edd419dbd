import { addDays } from '@hoi/localization/calendar-weeks';
import { localDay } from '@hoi/localization/date';
import { auditDeedText } from '@hoi/localization/words/audit';
import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { schema } from '#schema.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { asOwner, useDatabase } from '#test/database.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';
import { record } from './record.ts';
import { verifyAuditChain } from './verify-audit-chain.command.ts';

useDatabase();

const deed = (subjectId: string) => ({
  action: 'try-something',
  subjectType: 'Article',
  subjectId,
  detail: { 'tiêu đề': 'Phụ nữ' },
  tags: [],
});
const list = /* GraphQL */ `
  query ($subject: ID, $first: Int, $after: String) {
    auditEntries(subject: $subject, first: $first, after: $after) {
      totalCount
      nodes { action actorKind subjectId detail }
      pageInfo { endCursor hasNextPage }
    }
  }
`;

describe('auditEntries', () => {
  it('is read by administrators at the root only', async () => {
    const { province, district } = await makeTree();
    const root = await signedIn('ADMINISTRATOR', province.id);
    const local = await signedIn('ADMINISTRATOR', district.id);
    for (let i = 0; i < 3; i += 1) await db.$transaction((tx) => record(tx, 'system', deed('a')));
    await db.$transaction((tx) => record(tx, 'system', deed('b')));
    const subject = globalId('Article', 'a');
    const first = await ask(list, { subject, first: 2 }, root.headers);
    expect(first.data.auditEntries.totalCount).toBe(3);
    expect(first.data.auditEntries.nodes[0]).toEqual({
      action: 'try-something',
      actorKind: 'system',
      subjectId: subject,
      detail: '{"tiêu đề":"Phụ nữ"}',
    });
    const { endCursor: after } = first.data.auditEntries.pageInfo;
    const next = await ask(list, { subject, first: 2, after }, root.headers);
    expect(next.data.auditEntries.nodes).toHaveLength(1);
    expect(next.data.auditEntries.pageInfo.hasNextPage).toBe(false);
    expect(codeOf(await ask(list, { after: 'x' }, root.headers))).toBe('BAD_USER_INPUT');
    expect((await ask(list, { subject: 'AAAA' }, root.headers)).data.auditEntries.nodes).toEqual(
      [],
    );
    expect(codeOf(await ask(list, {}, local.headers))).toBe('FORBIDDEN');
    expect(codeOf(await ask(list))).toBe('UNAUTHENTICATED');
    const { id } = await db.auditEntry.findFirstOrThrow();
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    const asked = { id: globalId('AuditEntry', id) };
    expect((await ask(node, asked, local.headers)).data.node).toBeNull();
    expect((await ask(node, asked, root.headers)).data.node).toEqual(asked);
  });
});

const found = /* GraphQL */ `
  query ($subjectType: String, $actor: ID, $from: Date, $to: Date) {
    auditEntries(subjectType: $subjectType, actor: $actor, from: $from, to: $to) {
      nodes { action actorName subject { id ... on User { name } } }
    }
  }
`;

describe('filters of auditEntries', () => {
  it('find by person, kind and day, and lead to the thing as it is now', async () => {
    const { province } = await makeTree();
    const root = await signedIn('ADMINISTRATOR', province.id);
    const userId = root.user.id;
    const create =
      'mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { category { id } } }';
    await ask(create, { input: { name: 'Gia đình' } }, root.headers);
    const gone = '00000000-0000-7000-8000-000000000000';
    await db.$transaction(async (tx) => {
      await record(tx, 'system', { ...deed(userId), subjectType: 'User' });
      await record(tx, 'system', { ...deed(gone), subjectType: 'User' });
      await record(tx, 'system', { ...deed('site'), subjectType: 'Portal' });
    });
    const asked = async (variables: Record<string, unknown>) =>
      (await ask(found, variables, root.headers)).data.auditEntries.nodes;
    const users = await asked({ subjectType: 'User' });
    expect(users[0].subject).toBeNull();
    expect(users[1].subject).toEqual({ id: globalId('User', userId), name: expect.any(String) });
    expect((await asked({ subjectType: 'Portal' }))[0].subject).toBeNull();
    const own = await asked({ actor: globalId('User', userId) });
    expect(own).toEqual([
      { action: 'create-category', actorName: root.user.name, subject: { id: expect.any(String) } },
    ]);
    expect(await asked({ actor: globalId('User', gone) })).toEqual([]);
    expect(await asked({ actor: globalId('Article', userId) })).toEqual([]);
    const one = await db.auditEntry.findFirstOrThrow({ where: { action: 'create-category' } });
    const node =
      'query ($id: ID!) { node(id: $id) { ... on AuditEntry { subject { ... on Category { name } } } } }';
    const alone = await ask(node, { id: globalId('AuditEntry', String(one.id)) }, root.headers);
    expect(alone.data.node.subject).toEqual({ name: 'Gia đình' });
    const today = localDay(new Date());
    expect((await asked({ from: today, to: today })).length).toBeGreaterThan(0);
    expect(await asked({ from: addDays(today, 1) })).toEqual([]);
    expect(await asked({ to: addDays(today, -1) })).toEqual([]);
  });
});

/** Deeds that leave no entry: nothing of the house is changed by them, or each row has its own. */
const unrecorded = new Set([
  'delete-articles',
  'import-org-plan',
  'lock-article',
  'publish-articles',
  'record-visits',
  'resolve-import-suggestions',
  'unlock-article',
  'vote-poll',
]);

it('has words for every deed and every kind of thing', async () => {
  const names = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const verbNouns = names.map((name) => name.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`));
  const silent = verbNouns.filter((deed) => !unrecorded.has(deed) && !auditDeedText(deed));
  expect(silent).toEqual([]);
});

describe('verifyAuditChain', () => {
  it('stays whole when many write at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, () => db.$transaction((tx) => record(tx, 'system', deed('c')))),
    );
    const report = await verifyAuditChain();
    expect(report.entries).toBeGreaterThanOrEqual(20);
    expect(report.firstBrokenId).toBeNull();
  });

  it('names the first entry that was touched, even by somebody who may switch the guard off', async () => {
    const { id } = await db.auditEntry.findFirstOrThrow({ skip: 5, orderBy: { id: 'asc' } });
    await expect(
      db.$executeRaw`UPDATE audit_entries SET actor_name = 'x' WHERE id = ${id}`,
    ).rejects.toThrow(/permission denied/);
    await expect(asOwner('DELETE FROM audit_entries')).rejects.toThrow(/append-only/);
    await asOwner('ALTER TABLE audit_entries DISABLE TRIGGER append_only');
    await asOwner(`UPDATE audit_entries SET actor_name = 'x' WHERE id = ${id}`);
    expect((await verifyAuditChain()).firstBrokenId).toBe(id);
    await asOwner(`DELETE FROM audit_entries WHERE id = ${id}`);
    expect((await verifyAuditChain()).firstBrokenId).toBeGreaterThan(id);
  });
});
