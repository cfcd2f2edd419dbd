import { articleStanding } from '@hoi/domain/article-status';
import { builder } from '#graphql/builder.ts';
import { clock } from '#outside/clock.ts';
import { ArticleStanding } from './article.input.ts';
import { mayReadInside } from './article.policy.ts';
import { Article } from './article.type.ts';

builder.objectField(Article, 'standing', (t) =>
  t.field({
    type: ArticleStanding,
    nullable: true,
    description: 'Staff of the unit and its author; null for everybody else.',
    resolve: (article, _args, { viewer }) =>
      mayReadInside(viewer, article) ? articleStanding(article, clock.now()) : null,
  }),
);
