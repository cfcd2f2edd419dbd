import type { PollStatus as Status } from '@hoi/domain/poll-status';
import { holdingWords } from '@hoi/localization/words/portal/polls';
import { abilities } from '#graphql/abilities.ts';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { hangsOnUnit } from '#modules/organisation/units/hangs-on-unit.ts';
import { unitOfToday } from '#modules/organisation/units/unit-of-today.ts';
import { db } from '#outside/db.ts';
import { mayWritePoll, visiblePolls } from './poll.policy.ts';
import { PollResult } from './poll-result.type.ts';
import { isOpen } from './public-polls.ts';
import { sameVoter } from './voter-hash.ts';

hangsOnUnit({ table: 'polls', column: 'org_unit_id', words: holdingWords.polls });

export const PollStatus = describedEnum<Status>('PollStatus', {
  description: 'What the editors decided about a poll.',
  descriptions: {
    DRAFT: 'Being written; readers do not see it (bản nháp).',
    OPEN: 'Takes votes between `opensAt` and `closesAt` (đang mở).',
    CLOSED: 'Takes no more votes; readers see its result (đã đóng).',
  },
});

const PollAbilities = abilities(
  'PollAbilities',
  'What the viewer may do with a poll as it is now.',
  {
    update: { description: 'Change it.' },
    updateOptions: {
      description: 'Change its options, which stay as they are from the first vote on.',
    },
    open: { description: 'Let it take votes.' },
    close: { description: 'End it.' },
    delete: { description: 'Remove it with its votes.' },
  },
);

const byPosition = { orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }] };

export const Poll = builder.prismaNode('Poll', {
  open: true,
  id: { field: 'id' },
  nullable: true,
  description: 'A question to readers (thăm dò ý kiến). Drafts are known to editors only.',
  findUnique: (id, { viewer }) => ({ id, AND: visiblePolls(viewer) }),
  fields: (t) => ({
    question: t.exposeString('question', { description: 'What readers are asked.' }),
    status: t.expose('status', {
      type: PollStatus,
      description: 'What the editors decided; "open" says whether votes are taken now.',
    }),
    open: t.boolean({ description: 'Whether votes are taken now.', resolve: isOpen }),
    allowMultiple: t.exposeBoolean('allowMultiple', {
      description: 'Whether a vote may name more than one option.',
    }),
    opensAt: t.expose('opensAt', {
      type: 'DateTime',
      nullable: true,
      description: 'From when on it takes votes; null when it was never opened nor given an hour.',
    }),
    closesAt: t.expose('closesAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when it takes votes; null when no end is set.',
    }),
    options: t.relation('options', {
      price: { rows: 10 },
      description: 'What voters choose among, in its order.',
      query: byPosition,
    }),
    voterCount: t.exposeInt('voterCount', { description: 'How many people voted.' }),
    results: t.field({
      type: [PollResult],
      price: { rows: 10 },
      description: 'Votes of each option, in the order of the options.',
      select: { voterCount: true, options: byPosition },
      resolve: ({ options, voterCount }) =>
        options.map((option) => ({
          option,
          votes: option.voteCount,
          share: voterCount > 0 ? option.voteCount / voterCount : 0,
        })),
    }),
    viewerHasVoted: t.boolean({
      personal: true,
      description: 'Whether a vote of this visitor has been counted.',
      resolve: async ({ id: pollId }, _args, { visitor }) => {
        const voter = await db.pollVoter.findFirst({
          where: sameVoter(pollId, visitor),
          select: { pollId: true },
        });
        return voter !== null;
      },
    }),
    orgUnit: t.field(unitOfToday),
    version: t.exposeInt('version'),
    viewerCan: t.field({
      type: PollAbilities,
      select: { status: true, voterCount: true, orgUnit: { select: { path: true } } },
      resolve: ({ status, voterCount, orgUnit }, _args, { viewer }) => {
        const may = mayWritePoll(viewer, orgUnit.path);
        return {
          update: may,
          updateOptions: may && voterCount === 0,
          open: may && status !== 'OPEN',
          close: may && status === 'OPEN',
          delete: may && status !== 'OPEN',
        };
      },
    }),
  }),
});
