import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';
import { makePoll, visitorHeaders } from '#test/poll-factories.ts';

useDatabase();

const fields =
  '{ id question status open version opensAt closesAt options { id label } viewerCan { update updateOptions open close delete } }';
const create = `mutation ($input: CreatePollInput!) { createPoll(input: $input) { poll ${fields} } }`;
const update = `mutation ($input: UpdatePollInput!) { updatePoll(input: $input) { poll ${fields} } }`;
const open = `mutation ($input: OpenPollInput!) { openPoll(input: $input) { poll ${fields} } }`;
const close = `mutation ($input: ClosePollInput!) { closePoll(input: $input) { poll ${fields} } }`;
const remove = 'mutation ($input: DeletePollInput!) { deletePoll(input: $input) { deletedId } }';

async function editor() {
  const { id: orgUnitId } = await makeOrgUnit();
  return { orgUnitId, headers: { cookie: (await makeStaff('EDITOR', orgUnitId)).cookie } };
}

describe('a poll from draft to end', () => {
  it('is made, opened, closed and removed, once per version', async () => {
    const { orgUnitId, headers } = await editor();
    const input = {
      orgUnit: globalId('OrgUnit', orgUnitId),
      question: 'Chị em muốn học  nghề gì?',
      options: ['May', 'Nấu ăn'],
    };
    const made = (await ask(create, { input }, headers)).data.createPoll.poll;
    expect(made).toMatchObject({
      question: 'Chị em muốn học nghề gì?',
      status: 'DRAFT',
      open: false,
      version: 1,
      options: [{ label: 'May' }, { label: 'Nấu ăn' }],
      viewerCan: { update: true, updateOptions: true, open: true, close: false, delete: true },
    });
    const { id } = made;
    const hidden = await ask(
      'query ($id: ID!) { poll(id: $id) { question } node(id: $id) { id } }',
      { id },
    );
    expect([hidden.errors, hidden.data]).toEqual([undefined, { poll: null, node: null }]);

    const opened = await ask(open, { input: { id, expectedVersion: 1 } }, headers);
    expect(opened.data.openPoll.poll).toMatchObject({ status: 'OPEN', open: true, version: 2 });
    expect(codeOf(await ask(open, { input: { id, expectedVersion: 1 } }, headers))).toBe(
      'CONFLICT',
    );
    const { data } = await ask('{ currentPoll { id viewerHasVoted } }');
    expect(data.currentPoll).toEqual({ id, viewerHasVoted: false });
    const early = await ask(remove, { input: { id, expectedVersion: 2 } }, headers);
    expect(codeOf(early)).toBe('BAD_USER_INPUT');

    const closed = await ask(close, { input: { id, expectedVersion: 2 } }, headers);
    expect(closed.data.closePoll.poll).toMatchObject({ status: 'CLOSED', open: false });
    const events = await db.outboxEvent.findMany({ orderBy: { id: 'asc' } });
    expect(events.map(({ type, tags }) => [type, tags.length > 0])).toEqual([
      ['create-poll', false],
      ['open-poll', true],
      ['close-poll', true],
    ]);
    const removed = await ask(remove, { input: { id, expectedVersion: 3 } }, headers);
    expect(removed.data.deletePoll.deletedId).toBe(id);
  });

  it('opens again with its votes, of which none is counted twice, and with the end that it had', async () => {
    const { orgUnitId, headers } = await editor();
    const closesAt = '2099-03-08T03:00:00.000Z';
    const began = new Date('2026-03-08T03:00:00Z');
    const poll = await makePoll({ orgUnitId, opensAt: began, closesAt: new Date(closesAt) });
    const id = globalId('Poll', poll.id);
    const voter = visitorHeaders();
    const vote = `mutation ($input: VotePollInput!) { votePoll(input: $input) {
      poll { voterCount results { votes } } } }`;
    const choice = { pollId: id, optionIds: [globalId('PollOption', poll.options[0]?.id ?? '')] };
    expect((await ask(vote, { input: choice }, voter)).errors).toBeUndefined();
    const closed = await ask(close, { input: { id, expectedVersion: 1 } }, headers);
    expect(closed.data.closePoll.poll).toMatchObject({
      open: false,
      viewerCan: { open: true, close: false },
    });
    expect(codeOf(await ask(vote, { input: choice }, visitorHeaders()))).toBe('BAD_USER_INPUT');

    const again = { id, expectedVersion: 2, closesAt };
    const crossed = { ...again, opensAt: '2099-04-01T00:00:00Z' };
    expect(codeOf(await ask(open, { input: crossed }, headers))).toBe('BAD_USER_INPUT');
    const opened = await ask(open, { input: again }, headers);
    expect(opened.data.openPoll.poll).toMatchObject({
      open: true,
      closesAt,
      opensAt: began.toISOString(),
      version: 3,
    });
    const twice = await ask(open, { input: { id, expectedVersion: 3 } }, headers);
    expect(codeOf(twice)).toBe('BAD_USER_INPUT');
    expect(codeOf(await ask(vote, { input: choice }, voter))).toBe('CONFLICT');
    const other = await ask(vote, { input: choice }, visitorHeaders());
    expect(other.data.votePoll.poll).toEqual({
      voterCount: 2,
      results: [{ votes: 2 }, { votes: 0 }, { votes: 0 }],
    });
  });

  it('opens again for the time that it waited for', async () => {
    const { orgUnitId, headers } = await editor();
    const opensAt = '2099-03-08T03:00:00.000Z';
    const { id: pollId } = await makePoll({ orgUnitId, opensAt: new Date(opensAt) });
    const id = globalId('Poll', pollId);
    await ask(close, { input: { id, expectedVersion: 1 } }, headers);
    const input = { id, expectedVersion: 2, opensAt };
    const { poll } = (await ask(open, { input }, headers)).data.openPoll;
    expect(poll).toMatchObject({ status: 'OPEN', open: false, opensAt, closesAt: null });
  });

  it('does not open again for an end that has passed, and stays as it was', async () => {
    const { orgUnitId, headers } = await editor();
    const times = {
      opensAt: new Date('2026-03-08T03:00:00Z'),
      closesAt: new Date('2026-03-09T03:00:00Z'),
    };
    const before = await makePoll({ orgUnitId, status: 'CLOSED', ...times });
    const input = { id: globalId('Poll', before.id), expectedVersion: 1 };
    const refused = await ask(open, { input: { ...input, closesAt: times.closesAt } }, headers);
    expect(refused.errors?.[0]?.extensions.issues).toEqual([
      { path: ['closesAt'], message: 'Giờ kết thúc đã qua. Hãy sửa lại rồi mở.' },
    ]);
    const where = { id: before.id };
    const kept = { status: 'CLOSED', version: 1, ...times };
    expect(await db.poll.findUniqueOrThrow({ where })).toMatchObject(kept);
    const { poll } = (await ask(open, { input }, headers)).data.openPoll;
    expect(poll).toMatchObject({ status: 'OPEN', open: true, closesAt: null });
  });

  it('keeps what was voted on as it was', async () => {
    const { orgUnitId, headers } = await editor();
    const poll = await makePoll({ orgUnitId });
    const id = globalId('Poll', poll.id);
    const input = { id, expectedVersion: 1, question: 'Sửa chữ?', options: ['A', 'B'] };
    const before = await ask(update, { input }, headers);
    expect(before.data.updatePoll.poll.options).toMatchObject([{ label: 'A' }, { label: 'B' }]);
    const [option] = before.data.updatePoll.poll.options;
    const vote =
      'mutation ($input: VotePollInput!) { votePoll(input: $input) { poll { voterCount } } }';
    await ask(vote, { input: { pollId: id, optionIds: [option.id] } }, visitorHeaders());

    const changed = { ...input, expectedVersion: 2, options: ['A', 'C'] };
    const refused = await ask(update, { input: changed }, headers);
    expect(refused.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['options']);
    const several = { ...input, expectedVersion: 2, allowMultiple: true };
    const refusedToo = await ask(update, { input: several }, headers);
    expect(refusedToo.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['allowMultiple']);
    const words = { id, expectedVersion: 2, question: 'Sửa chính tả?' };
    const kept = (await ask(update, { input: words }, headers)).data.updatePoll.poll;
    expect(kept).toMatchObject({
      question: 'Sửa chính tả?',
      options: [{ label: 'A' }, { label: 'B' }],
    });
    expect(kept.viewerCan.updateOptions).toBe(false);
  });

  it('does not open without two options or with its end behind it', async () => {
    const { orgUnitId, headers } = await editor();
    const empty = await makePoll({ orgUnitId, status: 'DRAFT', options: { create: [] } });
    const past = await makePoll({ orgUnitId, status: 'DRAFT', closesAt: new Date(0) });
    for (const { id } of [empty, past]) {
      const input = { id: globalId('Poll', id), expectedVersion: 1 };
      expect(codeOf(await ask(open, { input }, headers))).toBe('BAD_USER_INPUT');
    }
  });
});

describe('refusals', () => {
  it.each([
    ['one option', { options: ['A'] }],
    ['an option twice', { options: ['Có', 'có'] }],
    ['21 options', { options: Array.from({ length: 21 }, (_, n) => `${n}`) }],
    ['no question', { question: ' ' }],
    ['a long question', { question: 'a'.repeat(301) }],
    [
      'an end before the start',
      { opensAt: '2026-02-01T00:00:00Z', closesAt: '2026-01-01T00:00:00Z' },
    ],
    ['an unknown unit', { orgUnit: 'AAAA' }],
  ])('of a poll with %s', async (_name, fault) => {
    const { orgUnitId, headers } = await editor();
    const good = { orgUnit: globalId('OrgUnit', orgUnitId), question: 'Gì?', options: ['A', 'B'] };
    expect(codeOf(await ask(create, { input: { ...good, ...fault } }, headers))).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('of strangers, authors, other units and forged ids', async () => {
    const { orgUnitId, headers } = await editor();
    const orgUnit = globalId('OrgUnit', orgUnitId);
    const input = { orgUnit, question: 'Gì?', options: ['A', 'B'] };
    expect(codeOf(await ask(create, { input }))).toBe('UNAUTHENTICATED');
    const author = { cookie: (await makeStaff('AUTHOR', orgUnitId)).cookie };
    expect(codeOf(await ask(create, { input }, author))).toBe('FORBIDDEN');
    const other = await editor();
    expect(codeOf(await ask(create, { input }, other.headers))).toBe('FORBIDDEN');

    const draft = await makePoll({ orgUnitId, status: 'DRAFT' });
    const shown = await makePoll({ orgUnitId });
    const on = (id: string) => ({ input: { id: globalId('Poll', id), expectedVersion: 1 } });
    for (const mutation of [open, close, remove]) {
      expect(codeOf(await ask(mutation, on(shown.id)))).toBe('UNAUTHENTICATED');
      expect(codeOf(await ask(mutation, on(shown.id), author))).toBe('FORBIDDEN');
      expect(codeOf(await ask(mutation, on(shown.id), other.headers))).toBe('FORBIDDEN');
      expect(codeOf(await ask(mutation, on(draft.id), other.headers))).toBe('NOT_FOUND');
      const forged = { input: { id: orgUnit, expectedVersion: 1 } };
      expect(codeOf(await ask(mutation, forged, headers))).toBe('NOT_FOUND');
    }
    expect((await db.poll.findUniqueOrThrow({ where: { id: shown.id } })).status).toBe('OPEN');
  });
});

describe('polls', () => {
  it('lists drafts and scheduled polls for their editors only', async () => {
    const { orgUnitId, headers } = await editor();
    const draft = await makePoll({ orgUnitId, status: 'DRAFT' });
    const later = await makePoll({ orgUnitId, opensAt: new Date(Date.now() + 60_000) });
    const shown = await makePoll({ orgUnitId });
    const list = '{ polls(first: 100) { totalCount nodes { id } pageInfo { hasNextPage } } }';
    const idsFor = async (who: Record<string, string>) => {
      const { polls } = (await ask(list, {}, who)).data;
      expect(polls.totalCount).toBe(polls.nodes.length);
      return polls.nodes.map(({ id }: { id: string }) => id);
    };
    const [d, l, s] = [draft, later, shown].map(({ id }) => globalId('Poll', id));
    expect(await idsFor(headers)).toEqual(expect.arrayContaining([d, l, s]));
    for (const who of [{}, (await editor()).headers]) {
      const ids = await idsFor(who);
      expect(ids).toContain(s);
      expect(ids).not.toContain(d);
      expect(ids).not.toContain(l);
    }
  });
});
