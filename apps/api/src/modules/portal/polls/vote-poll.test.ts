import { afterEach, describe, expect, it } from 'vitest';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makePoll, visitorHeaders } from '#test/poll-factories.ts';

useDatabase();

const realNow = clock.now;
afterEach(() => {
  clock.now = realNow;
});

const vote = /* GraphQL */ `
  mutation ($input: VotePollInput!) {
    votePoll(input: $input) {
      poll { voterCount viewerHasVoted results { option { id label } votes share } }
    }
  }
`;

const office = '198.51.100.1';
const hall = '198.51.100.2';

type StoredPoll = Awaited<ReturnType<typeof makePoll>>;

function choose({ id, options }: StoredPoll, ...places: number[]) {
  const optionIds = places.map((place) => globalId('PollOption', options[place]?.id ?? ''));
  return { input: { pollId: globalId('Poll', id), optionIds } };
}

async function counters(pollId: string) {
  const { voterCount, options } = await db.poll.findUniqueOrThrow({
    where: { id: pollId },
    select: { voterCount: true, options: { orderBy: { position: 'asc' } } },
  });
  const voters = await db.pollVoter.count({ where: { pollId } });
  return { voterCount, voters, votes: options.map(({ voteCount }) => voteCount) };
}

describe('votePoll', () => {
  it('counts a vote and shows how things stand', async () => {
    const poll = await makePoll();
    const headers = visitorHeaders();
    await ask(vote, choose(poll, 1), visitorHeaders());
    const { data, errors } = await ask(vote, choose(poll, 0), headers);
    expect(errors).toBeUndefined();
    expect(data.votePoll.poll).toMatchObject({ voterCount: 2, viewerHasVoted: true });
    expect(data.votePoll.poll.results).toMatchObject([
      { option: { label: 'Một' }, votes: 1, share: 0.5 },
      { option: { label: 'Hai' }, votes: 1, share: 0.5 },
      { option: { label: 'Ba' }, votes: 0, share: 0 },
    ]);
  });

  it('counts one vote of a visitor, also when two arrive together', async () => {
    const poll = await makePoll();
    const headers = visitorHeaders();
    const answers = await Promise.all([0, 1, 2, 0].map((o) => ask(vote, choose(poll, o), headers)));
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', undefined]);
    const { voterCount, voters, votes } = await counters(poll.id);
    expect([voterCount, voters, votes.reduce((a, b) => a + b)]).toEqual([1, 1, 1]);
    const again = await ask(vote, choose(poll, 0), headers);
    expect(again.errors?.[0]?.message).toContain('đã tham gia bình chọn');
  });

  it('counts every one of many visitors at once', async () => {
    const poll = await makePoll();
    const votes = Array.from({ length: 20 }, (_, n) =>
      ask(vote, choose(poll, n % 3), visitorHeaders()),
    );
    expect((await Promise.all(votes)).map(codeOf).filter(Boolean)).toEqual([]);
    expect(await counters(poll.id)).toEqual({ voterCount: 20, voters: 20, votes: [7, 7, 6] });
  });

  it('trusts the number in the cookie only from the public site', async () => {
    const poll = await makePoll();
    const claimed = () => ({ 'x-hoi-visitor-id': crypto.randomUUID(), 'user-agent': 'curl' });
    expect(codeOf(await ask(vote, choose(poll, 0), claimed()))).toBeUndefined();
    expect(codeOf(await ask(vote, choose(poll, 0), claimed()))).toBe('CONFLICT');
    const other = { ...claimed(), 'user-agent': 'another browser' };
    expect(codeOf(await ask(vote, choose(poll, 0), other))).toBeUndefined();
  });

  it('keeps neither the choice nor the hour, and hashes that two polls do not share', async () => {
    const [one, two] = [await makePoll(), await makePoll()];
    const headers = visitorHeaders();
    for (const poll of [one, two]) await ask(vote, choose(poll, 0), headers);
    const rows = await db.pollVoter.findMany({ where: { pollId: { in: [one.id, two.id] } } });
    expect(rows).toHaveLength(2);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([
      'deviceHash',
      'pollId',
      'visitorHash',
      'votedAt',
    ]);
    expect(rows[0]?.visitorHash).not.toEqual(rows[1]?.visitorHash);
    expect(rows[0]?.deviceHash).not.toEqual(rows[1]?.deviceHash);
    expect(rows[0]?.votedAt.toISOString()).toMatch(/T00:00:00\.000Z$/);
    expect(await db.auditEntry.count({ where: { subjectId: one.id } })).toBe(0);
  });

  it('takes several options only where the poll allows it', async () => {
    const single = await makePoll();
    expect(codeOf(await ask(vote, choose(single, 0, 1), visitorHeaders()))).toBe('BAD_USER_INPUT');
    const several = await makePoll({ allowMultiple: true });
    await ask(vote, choose(several, 0, 2, 2), visitorHeaders());
    expect(await counters(several.id)).toEqual({ voterCount: 1, voters: 1, votes: [1, 0, 1] });
  });

  it('refuses no option, options of other polls, forged ids, and counts nothing', async () => {
    const [poll, other] = [await makePoll(), await makePoll()];
    const headers = visitorHeaders();
    const pollId = globalId('Poll', poll.id);
    const foreign = globalId('PollOption', other.options[0]?.id ?? '');
    for (const optionIds of [[], [foreign], ['AAAA'], [pollId]]) {
      expect(codeOf(await ask(vote, { input: { pollId, optionIds } }, headers))).toBe(
        'BAD_USER_INPUT',
      );
    }
    const forged = { input: { pollId: foreign, optionIds: [foreign] } };
    expect(codeOf(await ask(vote, forged, headers))).toBe('NOT_FOUND');
    expect(await counters(poll.id)).toEqual({ voterCount: 0, voters: 0, votes: [0, 0, 0] });
  });

  it('takes votes between opening and closing only', async () => {
    const soon = new Date(Date.now() + 3_600_000);
    const draft = await makePoll({ status: 'DRAFT' });
    const later = await makePoll({ opensAt: soon });
    const closed = await makePoll({ status: 'CLOSED' });
    const ending = await makePoll({ closesAt: soon });
    const code = async (poll: StoredPoll) =>
      codeOf(await ask(vote, choose(poll, 0), visitorHeaders()));
    expect(await code(draft)).toBe('NOT_FOUND');
    expect(await code(later)).toBe('NOT_FOUND');
    expect(await code(closed)).toBe('BAD_USER_INPUT');
    expect(await code(ending)).toBeUndefined();
    clock.now = () => new Date(soon.getTime() + 1);
    expect(await code(ending)).toBe('BAD_USER_INPUT');
    expect(await code(later)).toBeUndefined();
  });

  it('counts one vote of a device that drops its cookie, over and over', async () => {
    const poll = await makePoll();
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 80; n += 1) {
      // A household's own network: the address within it is the visitor's choice.
      const headers = visitorHeaders({ address: `2001:db8:9::${n}:a:b:c` });
      codes.push(codeOf(await ask(vote, choose(poll, 0), headers)));
    }
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(new Set(codes.slice(1))).toEqual(new Set(['CONFLICT']));
    expect((await counters(poll.id)).voterCount).toBe(1);
  });

  it('counts the devices of an office, and shows each its own vote', async () => {
    const poll = await makePoll();
    const devices = ['Firefox', 'Chrome', 'Safari'].flatMap((userAgent) =>
      ['vi', 'vi,en;q=0.5'].map((languages) =>
        visitorHeaders({ address: office, userAgent, languages }),
      ),
    );
    for (const headers of devices) {
      const { data } = await ask(vote, choose(poll, 0), headers);
      expect(data.votePoll.poll.viewerHasVoted).toBe(true);
    }
    expect((await counters(poll.id)).voterCount).toBe(6);
  });

  it('takes nothing from colleagues for what is not counted', async () => {
    const [poll, closed] = [await makePoll(), await makePoll({ status: 'CLOSED' })];
    const headers = visitorHeaders({ address: hall, userAgent: 'first' });
    await ask(vote, choose(poll, 0), headers);
    for (let n = 0; n < 70; n += 1) {
      expect(codeOf(await ask(vote, choose(poll, 1), headers))).toBe('CONFLICT');
      const other = visitorHeaders({ address: hall, userAgent: `other ${n}` });
      expect(codeOf(await ask(vote, choose(closed, 0), other))).toBe('BAD_USER_INPUT');
      expect(codeOf(await ask(vote, choose(poll, 0, 1), other))).toBe('BAD_USER_INPUT');
    }
    const colleague = visitorHeaders({ address: hall, userAgent: 'second' });
    expect(codeOf(await ask(vote, choose(poll, 1), colleague))).toBeUndefined();
    expect(await counters(poll.id)).toEqual({ voterCount: 2, voters: 2, votes: [1, 1, 0] });
  });

  it('limits the votes of one address, whatever its browsers are called', async () => {
    const poll = await makePoll();
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 62; n += 1) {
      const address = `2001:db8::${n}:a:b:c`;
      const headers = visitorHeaders({ address, userAgent: `browser ${n}` });
      codes.push(codeOf(await ask(vote, choose(poll, 0), headers)));
    }
    expect(codes.filter((code) => code === undefined)).toHaveLength(60);
    expect(codes.at(-1)).toBe('RATE_LIMITED');
    const stored = await db.rateLimit.findMany({ where: { key: { startsWith: 'vote' } } });
    expect(JSON.stringify(stored.map(({ key }) => key))).not.toContain('2001');
  });
});
