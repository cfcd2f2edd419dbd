import type { PollOption as OptionRow } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { encodeNodeId } from '#graphql/node-id.ts';

const PollOption = builder.prismaObject('PollOption', {
  description: 'An answer that a poll offers (phương án).',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque; for `votePoll`.',
      resolve: ({ id }) => encodeNodeId('PollOption', id),
    }),
    label: t.exposeString('label', { description: 'What voters choose.' }),
    position: t.exposeInt('position', { description: 'Place in the poll, from 0.' }),
  }),
});

interface Result {
  option: OptionRow;
  votes: number;
  share: number;
}

export const PollResult = builder.objectRef<Result>('PollResult').implement({
  description: 'How an option stands.',
  fields: (t) => ({
    option: t.field({
      type: PollOption,
      description: 'Which option.',
      resolve: ({ option }) => option,
    }),
    votes: t.exposeInt('votes', { description: 'How many people named it.' }),
    share: t.exposeFloat('share', {
      description: 'Part of the voters who named it, 0–1; 0 while nobody has voted.',
    }),
  }),
});
