import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { addDays } from '@hoi/localization/calendar-weeks';
import { startOfLocalDay } from '@hoi/localization/vietnam-time';
import { holdingWords } from '@hoi/localization/words/newsroom/articles';
import { builder } from '#graphql/builder.ts';
import { publicArticlesSql } from '#modules/newsroom/shown/public-articles.ts';
import { hangsOnUnit } from '#modules/organisation/units/hangs-on-unit.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { unitsBelowSql } from '#modules/organisation/units/units-below.ts';
import { today } from '#outside/today.ts';
import { ArticleConnection, articlePageArguments } from './article-connection.ts';
import { articleListPrice } from './article-list-price.ts';
import { orderingOf } from './article-order.ts';
import { requestedColumns } from './article-selection.ts';
import { articlesBeneath } from './articles-beneath.ts';

hangsOnUnit({ table: 'articles', column: 'org_unit_id', words: holdingWords.articles });

/** A unit with all below it on a day, and in turn the units that these came out of, with theirs. */
function unitsSql(id: Prisma.Sql, day: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(WITH RECURSIVE reached (id, day) AS (
      SELECT b.id, ${day} FROM ${unitsBelowSql(id, day)} b
    UNION
      SELECT b.id, s.date - 1 FROM reached r
      JOIN org_unit_successions s ON s.to_id = r.id AND s.date <= r.day
      CROSS JOIN LATERAL ${unitsBelowSql(Prisma.sql`s.from_id`, Prisma.sql`s.date - 1`)} b
    ) SELECT id FROM reached)`;
}

const ordering = orderingOf('PUBLISHED_AT_DESC', true);

const ofUnit = articlesBeneath({
  values: { unit: 'uuid', day: 'date', until: 'timestamptz' },
  ordering,
  where: async ({ unit, day, until }) =>
    Prisma.sql`${await publicArticlesSql()} AND a.org_unit_id IN ${unitsSql(unit, day)} AND a.published_at < ${until}`,
});

// Everything is below the centre: naming its 130,000 units would only cost time.
const ofTop = articlesBeneath({
  values: { until: 'timestamptz' },
  ordering,
  where: async ({ until }) =>
    Prisma.sql`${await publicArticlesSql()} AND a.published_at < ${until}`,
});

/** The end of a day that is over; what will be published is not shown anyway. */
function endOf(day: CalendarDay): string {
  return day < today() ? startOfLocalDay(addDays(day, 1)).toISOString() : 'infinity';
}

builder.objectField(OrgUnit, 'articles', (t) =>
  t.field({
    type: ArticleConnection,
    // A unit with few articles: the newest of all are passed over in search of them.
    price: articleListPrice(1000),
    description:
      'Published articles (bài viết) of the unit, of all below it and of the units that they came out of, newest first, as far as they were there on its day.',
    args: articlePageArguments,
    resolve: ({ id, kind, parentId, asOf, stateOn }, page, _context, info) => {
      const columns = requestedColumns(info, ['edges', 'node']);
      const until = endOf(asOf);
      const isTop = kind === 'CENTRAL' && !parentId;
      return isTop
        ? ofTop({ until }, columns, page)
        : ofUnit({ unit: id, day: stateOn, until }, columns, page);
    },
  }),
);
