import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { addDays } from '@hoi/localization/calendar-weeks';
import { startOfLocalDay } from '@hoi/localization/vietnam-time';
import { holdingWords } from '@hoi/localization/words/newsroom/articles';
import { builder } from '#graphql/builder.ts';
import { publicArticlesSql } from '#modules/newsroom/shown/public-articles.ts';
import { hangsOnUnit } from '#modules/organisation/units/hangs-on-unit.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { endingRowsOn } from '#modules/organisation/units/units-below.ts';
import { today } from '#outside/today.ts';
import { ArticleConnection, articlePageArguments } from './article-connection.ts';
import { articleListPrice } from './article-list-price.ts';
import { orderingOf } from './article-order.ts';
import { requestedColumns } from './article-selection.ts';
import { articlesBeneath } from './articles-beneath.ts';

hangsOnUnit({ table: 'articles', column: 'org_unit_id', words: holdingWords.articles });

/**
 * Of a unit with all below it on a day, and in turn the units that these came out of, with theirs: those
 * that have articles. The database keeps them (reach_articles).
 */
function sourcesSql(id: Prisma.Sql, day: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT DISTINCT reach.source_id AS id FROM article_reach reach
    WHERE reach.unit_id = ${id} AND ${endingRowsOn('reach', day)})`;
}

const ordering = orderingOf('PUBLISHED_AT_DESC', true);

async function shownBefore(until: Prisma.Sql): Promise<Prisma.Sql> {
  return Prisma.sql`${await publicArticlesSql()} AND a.published_at < ${until}`;
}

const ofUnit = articlesBeneath({
  values: { unit: 'uuid', day: 'date', until: 'timestamptz' },
  ordering,
  where: ({ until }) => shownBefore(until),
  ofUnits: ({ unit, day }) => sourcesSql(unit, day),
});

// Everything is below the centre: naming all units that have articles would only cost time.
const ofTop = articlesBeneath({
  values: { until: 'timestamptz' },
  ordering,
  where: ({ until }) => shownBefore(until),
});

/** The end of a day that is over; what will be published is not shown anyway. */
function endOf(day: CalendarDay): string {
  return day < today() ? startOfLocalDay(addDays(day, 1)).toISOString() : 'infinity';
}

builder.objectField(OrgUnit, 'articles', (t) =>
  t.field({
    type: ArticleConnection,
    // The newest of each unit that has any: mostly some hundreds of units, four thousand at most.
    price: articleListPrice(200),
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
