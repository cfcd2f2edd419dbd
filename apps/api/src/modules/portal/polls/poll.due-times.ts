import { Prisma } from '@hoi/db/prisma';
import { announceTimesOf } from '#modules/newsroom/schedule/due-times.ts';
import { ruleSql } from '#outside/rule.ts';
import { openedPolls } from './public-polls.ts';

announceTimesOf({
  type: 'Poll',
  times: async () => Prisma.sql`
    SELECT p.id, unnest(ARRAY[p.opens_at, p.closes_at]) FROM polls p WHERE ${ruleSql(openedPolls, 'p')}`,
  tags: (id) => ['polls', `poll:${id}`],
});
