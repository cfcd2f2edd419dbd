import { Prisma } from '@hoi/db/prisma';
import { addDays } from '@hoi/localization/calendar-weeks';
import { startOfLocalDay } from '@hoi/localization/vietnam-time';
import { builder } from '#graphql/builder.ts';
import { hiddenCategoryIds } from '#modules/categories/category-directory.ts';
import { OrgUnit } from '#modules/organisation/org-unit.type.ts';
import { today } from '#modules/organisation/today.ts';
import type { UnitState } from '#modules/organisation/unit-state.ts';
import { publicArticlesSql, requireArticleReader } from './article.policy.ts';
import { ArticleConnection, articlePageArguments } from './article-connection.ts';
import { articleListPrice } from './article-list-price.ts';
import { orderingOf } from './article-order.ts';
import { requestedColumns } from './article-selection.ts';
import { listArticles } from './list-articles.ts';

/** The unit with all below it on its day, and in turn the units that these came out of, with theirs. */
function unitsSql({ id, stateOn }: UnitState): Prisma.Sql {
  const day = Prisma.sql`${stateOn}::date`;
  return Prisma.sql`(WITH RECURSIVE reached (id, day) AS (
      SELECT c.descendant_id, ${day} FROM org_unit_closure c
      WHERE c.ancestor_id = ${id}::uuid AND c.valid_from <= ${day} AND c.valid_to > ${day}
    UNION
      SELECT c.descendant_id, s.date - 1 FROM reached r
      JOIN org_unit_successions s ON s.to_id = r.id AND s.date <= r.day
      JOIN org_unit_closure c ON c.ancestor_id = s.from_id
        AND c.valid_from <= s.date - 1 AND c.valid_to > s.date - 1
    ) SELECT id FROM reached)`;
}

function whereOf(unit: UnitState, hidden: readonly string[]): Prisma.Sql {
  const conditions = [publicArticlesSql(hidden)];
  // Everything is below the centre: naming its 130,000 units would only cost time.
  const isTop = unit.kind === 'CENTRAL' && !unit.parentId;
  if (!isTop) conditions.push(Prisma.sql`a.org_unit_id IN ${unitsSql(unit)}`);
  if (unit.asOf < today()) {
    const end = startOfLocalDay(addDays(unit.asOf, 1)).toISOString();
    conditions.push(Prisma.sql`a.published_at < ${end}::timestamptz`);
  }
  return Prisma.join(conditions, ' AND ');
}

builder.objectField(OrgUnit, 'articles', (t) =>
  t.field({
    type: ArticleConnection,
    price: articleListPrice(200),
    description:
      'Published articles (bài viết) of the unit, of all below it and of the units that they came out of, newest first, as far as they were there on its day.',
    args: articlePageArguments,
    resolve: async (unit, page, { viewer }, info) => {
      requireArticleReader(viewer);
      const columns = requestedColumns(info, ['edges', 'node']);
      const where = whereOf(unit, await hiddenCategoryIds());
      return listArticles(
        { where, ordering: orderingOf('PUBLISHED_AT_DESC', true), columns },
        page,
      );
    },
  }),
);
