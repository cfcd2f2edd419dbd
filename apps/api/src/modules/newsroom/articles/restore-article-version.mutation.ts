import { NotFoundError } from '@hoi/domain/errors';
import { restoreArticleVersionInput } from '@hoi/validation/newsroom/article';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { RestoreArticleVersionInput } from './article.input.ts';
import { articleId, articlePayload } from './article-payload.ts';
import { restoreArticleVersion } from './restore-article-version.command.ts';

const RestoreArticleVersionPayload = articlePayload('RestoreArticleVersionPayload');

builder.mutationField('restoreArticleVersion', (t) =>
  t.field({
    type: RestoreArticleVersionPayload,
    again: 'subject',
    description:
      'Saves an earlier state as the newest version (khôi phục phiên bản), without files that are gone. Who may edit.',
    args: { input: t.arg({ type: RestoreArticleVersionInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { version, expectedVersion, ...named } = parseInput(restoreArticleVersionInput, input);
      const id = articleId(named.id);
      const versionId = localId(version, 'ArticleVersion');
      if (!versionId) throw new NotFoundError();
      await restoreArticleVersion(viewer, { id, expectedVersion }, versionId);
      return { id };
    },
  }),
);
