import { articleSteps, nextArticleStatus } from '@hoi/domain/article-status';
import { builder } from '#graphql/builder.ts';
import { type ArticleDeed, articleDeeds, mayDo } from './article.policy.ts';
import { Article } from './article.type.ts';
import { readingInside } from './reading-inside.ts';

type Abilities = Record<ArticleDeed, boolean>;

const ArticleAbilities = builder.objectRef<Abilities>('ArticleAbilities').implement({
  description: 'What the viewer may do to an article as it stands now.',
  fields: (t) => ({
    edit: t.exposeBoolean('edit'),
    submit: t.exposeBoolean('submit', { description: 'Gửi duyệt.' }),
    withdraw: t.exposeBoolean('withdraw', { description: 'Rút bài về.' }),
    return: t.exposeBoolean('return', { description: 'Trả lại.' }),
    publish: t.exposeBoolean('publish', { description: 'Đăng.' }),
    unpublish: t.exposeBoolean('unpublish', { description: 'Gỡ.' }),
    delete: t.exposeBoolean('delete', { description: 'Xoá, can be undone.' }),
    restore: t.exposeBoolean('restore', { description: 'Khôi phục.' }),
  }),
});

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
      return Object.fromEntries(can) as Abilities;
    }),
  }),
);
