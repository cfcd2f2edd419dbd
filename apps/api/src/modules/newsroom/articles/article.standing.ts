import { articleStanding } from '@hoi/domain/article-status';
import { builder } from '#graphql/builder.ts';
import { clock } from '#outside/clock.ts';
import { ArticleStanding } from './article.input.ts';
import { Article } from './article.type.ts';
import { readingInside } from './reading-inside.ts';

builder.objectField(Article, 'standing', (t) =>
  t.field({
    type: ArticleStanding,
    nullable: true,
    description: 'Staff of the unit and its author; null for everybody else.',
    ...readingInside(['status', 'publishedAt', 'wasReturned'], (article) =>
      articleStanding(article, clock.now()),
    ),
  }),
);
