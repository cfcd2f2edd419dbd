import { articleSteps, nextArticleStatus } from '@hoi/domain/article-status';
import { abilities } from '#graphql/abilities.ts';
import { builder } from '#graphql/builder.ts';
import { type ArticleDeed, articleDeeds, mayDo } from './article.policy.ts';
import { Article } from './article.type.ts';
import { readingInside } from './reading-inside.ts';

const ArticleAbilities = abilities(
  'ArticleAbilities',
  'What the viewer may do to an article as it stands now.',
  {
    edit: {},
    submit: { description: 'Gửi duyệt.' },
    withdraw: { description: 'Rút bài về.' },
    return: { description: 'Trả lại.' },
    publish: { description: 'Đăng.' },
    unpublish: { description: 'Gỡ.' },
    delete: { description: 'Xoá, can be undone.' },
    restore: { description: 'Khôi phục.' },
  },
);

builder.objectField(Article, 'viewerCan', (t) =>
  t.field({
    type: ArticleAbilities,
    nullable: true,
    description: 'Staff of the unit and its author; null for everybody else.',
    ...readingInside(['status', 'deletedAt'], (article, _args, { viewer }) => {
      const illegal = articleSteps.filter((step) => !nextArticleStatus(article.status, step));
      const can = articleDeeds.map((deed) => {
        const legal = !illegal.some((step) => step === deed);
        return [deed, legal && mayDo(viewer, deed, article)] as const;
      });
      // Object.fromEntries forgets the keys' names; articleDeeds holds them all.
      return Object.fromEntries(can) as Record<ArticleDeed, boolean>;
    }),
  }),
);
