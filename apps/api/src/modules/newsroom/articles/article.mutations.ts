import {
  articleAttachment,
  articleByline,
  createArticleInput,
  restoreArticleVersionInput,
  updateArticleInput,
} from '@hoi/validation/newsroom/article';
import { namedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { formInput } from '#graphql/form-input.ts';
import { change, creation } from '#graphql/mutation.ts';
import { requireStaff } from '#modules/access/identity/viewer.ts';
import { ArticleLock, findLock } from './article.lock.ts';
import { requireArticleWriter } from './article.policy.ts';
import { contentChange, newContent } from './article-change.ts';
import { articlePayload } from './article-payload.ts';
import { createArticle } from './create-article.command.ts';
import { lockArticle } from './lock-article.command.ts';
import { restoreArticleVersion } from './restore-article-version.command.ts';
import { unlockArticle } from './unlock-article.command.ts';
import { updateArticle } from './update-article.command.ts';

const types = {
  byline: formInput('BylineInput', articleByline, {
    description: 'Who is named as the author, as typed by hand.',
  }).type,
  attachments: formInput('AttachmentInput', articleAttachment, {
    description: 'A file to download with an article.',
    descriptions: { file: 'The `id` of the file.' },
  }).type,
};

const descriptions = {
  body: 'The body as the editor holds it.',
  byline:
    'As typed by hand; each part that is given is shown instead of what is known of the person.',
  bylinePerson:
    'The person who wrote it (Person): her office on the day of publishing is shown. Null takes her away.',
  tags: 'By name; new ones are made.',
};

creation('createArticle', {
  description: 'Makes a draft (bài nháp) of the viewer. Authors and above.',
  requires: requireArticleWriter,
  input: createArticleInput,
  types,
  descriptions: {
    ...descriptions,
    slug: 'Made from the title when left out.',
    orgUnit: 'The first unit where the viewer writes when left out.',
  },
  payload: articlePayload,
  command: (viewer, form) => createArticle(viewer, newContent(form)),
});

change('updateArticle', {
  description:
    'Saves a change of an article and keeps a version of it. An author her own drafts, editors all of their units.',
  requires: requireStaff,
  of: 'Article',
  input: formInput('UpdateArticleInput', updateArticleInput, {
    description:
      'What is left out, or null, stays as it is; `coverImage: null` removes the picture, `bylinePerson: null` the person.',
    types,
    descriptions: {
      ...descriptions,
      slug: 'The old one goes on leading to a published article. Left out, it follows the title of an article never published.',
      orgUnit: 'Moves the article; needs the right to it at both units.',
    },
  }),
  payload: articlePayload,
  command: (viewer, form) => updateArticle(viewer, form, contentChange(form)),
});

change('restoreArticleVersion', {
  description:
    'Saves an earlier state as the newest version (khôi phục phiên bản), without files that are gone. Who may edit.',
  of: 'Article',
  ids: { version: 'ArticleVersion' },
  input: restoreArticleVersionInput,
  descriptions: { version: 'The id of the version to go back to.' },
  payload: articlePayload,
  command: (viewer, { version, ...target }) => restoreArticleVersion(viewer, target, version),
});

const ArticleLockInput = formInput('ArticleLockInput', namedInput);

const LockArticlePayload = builder.objectRef<{ id: string }>('LockArticlePayload').implement({
  fields: (t) => ({
    lock: t.field({
      type: ArticleLock,
      nullable: true,
      description:
        'Whoever has it now: the viewer, or a colleague who was first (see `mine`); null when it has run out.',
      resolve: ({ id }) => findLock(id),
    }),
  }),
});

change('lockArticle', {
  description:
    'Says that the viewer is editing, for two minutes; ask again to renew. Who may edit.',
  of: 'Article',
  input: ArticleLockInput,
  payload: LockArticlePayload,
  command: (viewer, { id }) => lockArticle(viewer, id),
});

change('unlockArticle', {
  description: "Gives up the viewer's own lock; a colleague's stays.",
  of: 'Article',
  input: ArticleLockInput,
  payload: articlePayload,
  command: (viewer, { id }) => unlockArticle(viewer, id),
});
