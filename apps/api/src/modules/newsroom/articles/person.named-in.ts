import { Prisma } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { mayErase } from '#modules/organisation/people/people-readers.ts';
import { Person } from '#modules/organisation/people/person.type.ts';
import { visibleArticlesSql } from './article.policy.ts';
import { Article } from './article.type.ts';
import { orderingOf } from './article-order.ts';
import { requestedColumns } from './article-selection.ts';
import { listArticles } from './list-articles.ts';
import { namedInSql } from './named-in.ts';

const most = 50;

builder.objectField(Person, 'namedIn', (t) =>
  t.field({
    type: [Article],
    price: { rows: 50, work: 5000 },
    nullable: true,
    description: `The latest ${most} articles, of those that the viewer may see, that have her name written in them, with its accents: erasing her does not change them. For who may erase her; null for everybody else.`,
    resolve: async ({ id, fullName, erasedAt }, _args, { viewer }, info) => {
      if (erasedAt || !(await mayErase(viewer, id))) return null;
      const visible = await visibleArticlesSql(viewer);
      const where = Prisma.sql`${visible} AND ${namedInSql(fullName)}`;
      const ordering = orderingOf('UPDATED_AT_DESC', false);
      const columns = requestedColumns(info);
      const { edges } = await listArticles({ where, ordering, columns }, { first: most });
      return edges.map(({ node }) => node);
    },
  }),
);
