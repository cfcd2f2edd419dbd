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
    edit: { description: 'Change it (sửa).' },
    submit: { description: 'Hand it in for review (gửi duyệt).' },
    withdraw: { description: 'Take it back from review (rút bài về).' },
    return: { description: 'Send it back to its author (trả lại).' },
    publish: { description: 'Publish it, now or at an hour to come (đăng).' },
    unpublish: { description: 'Take it off the site (gỡ).' },
    delete: { description: 'Put it into the bin (xóa); can be undone.' },
    restore: { description: 'Take it out of the bin (khôi phục).' },
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
