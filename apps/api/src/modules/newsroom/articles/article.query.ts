import { refuseField } from '@hoi/domain/errors';
import { requestFaults } from '@hoi/localization/words/frame/requests';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { Article } from './article.type.ts';
import { requestedColumns } from './article-selection.ts';
import { findArticle } from './find-article.ts';

builder.queryField('article', (t) =>
  t.field({
    type: Article,
    scope: 'articles:read',
    shared: true,
    nullable: true,
    description:
      'One article by its slug or its id; null when there is none that the viewer may see. A slug that a published article had earlier finds it too: compare `slug` and redirect.',
    args: { slug: t.arg.string(), id: t.arg.id() },
    resolve: (_root, { slug, id }, { viewer }, info) => {
      if ((slug == null) === (id == null)) {
        refuseField('slug', requestFaults.slugOrId);
      }
      const key = id == null ? { slug: slug ?? '' } : { id: localId(id, 'Article') ?? '' };
      return findArticle(viewer, key, requestedColumns(info));
    },
  }),
);
