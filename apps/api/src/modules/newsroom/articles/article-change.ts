import { refuseField } from '@hoi/domain/errors';
import { requestFaults } from '@hoi/localization/words/frame/requests';
import { categoryFaults } from '@hoi/localization/words/newsroom/categories';
import { mediaFaults } from '@hoi/localization/words/newsroom/media';
import { personFaults } from '@hoi/localization/words/organisation/people';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import type { ArticleChange, NewArticle } from '@hoi/validation/newsroom/article';
import { localId } from '#graphql/node-id.ts';
import { type ArticleContent, emptyContent } from './article-content.ts';
import { bodyForStorage } from './body-references.ts';
import type { NewArticleContent } from './create-article.command.ts';

/** What a form says, with database ids; what was left out of it is undefined. */
export interface ContentChange extends Partial<ArticleContent> {
  slug?: string | undefined;
  orgUnitId?: string | undefined;
}

const unknown: Record<string, string> = {
  category: categoryFaults.unknown,
  orgUnit: unitFaults.unknown,
  coverImage: mediaFaults.unknownPicture,
  attachments: mediaFaults.unknownFile,
  bylinePerson: personFaults.unknown,
};

function reference(globalId: string, typename: string, field: string): string {
  const refused = () => refuseField(field, unknown[field] ?? requestFaults.notFound);
  return localId(globalId, typename) ?? refused();
}

/** What a form names and holds as the content does; null in it leaves things as they are. */
type SameNamed = {
  [Name in Exclude<keyof ArticleContent & keyof NewArticle, 'body' | 'attachments'>]?:
    | ArticleContent[Name]
    | null
    | undefined;
};

function sameNamed(form: SameNamed): Partial<ArticleContent> {
  const same = Object.entries(form).filter(
    ([name, value]) => name in emptyContent && value != null,
  );
  return Object.fromEntries(same);
}

/** The checked form as a change of stored content. @throws BadInputError for an id that is none */
export function contentChange(
  form: NewArticle | Omit<ArticleChange, 'expectedVersion'>,
): ContentChange {
  const { byline, bylinePerson, coverImage } = form;
  const change: ContentChange = {
    ...sameNamed(form),
    slug: form.slug ?? undefined,
    body: form.body ? bodyForStorage(form.body) : undefined,
    bylineName: byline?.name,
    bylinePosition: byline?.position,
    bylineOrganisation: byline?.organisation,
    bylinePersonId: bylinePerson ? reference(bylinePerson, 'Person', 'bylinePerson') : bylinePerson,
    categoryId: form.category ? reference(form.category, 'Category', 'category') : undefined,
    orgUnitId: form.orgUnit ? reference(form.orgUnit, 'OrgUnit', 'orgUnit') : undefined,
    coverId: coverImage ? reference(coverImage, 'MediaFile', 'coverImage') : coverImage,
    attachments: form.attachments?.map(({ file, title }) => ({
      mediaId: reference(file, 'MediaFile', 'attachments'),
      title,
    })),
  };
  // What is undefined must not be a key: it would cover what the article has.
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

/** The checked form of a new article as its content. @throws BadInputError for an id that is none */
export function newContent(form: NewArticle): NewArticleContent {
  return { ...emptyContent, ...contentChange(form) };
}
