import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '#api/generated/index.ts';
import { hrefs } from '#platform/addresses.ts';
import { movedTo, notFound } from '#platform/not-found.ts';
import { readLegacyId } from './legacy-id.ts';

const LegacyArticleQuery = graphql(`
  query LegacyArticle($legacyId: Int!) {
    articleByLegacyId(legacyId: $legacyId) {
      slug
    }
  }
`);

/** The former site's addresses lead to the article that was imported under their number. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const legacyId = readLegacyId(new URL(request.url)) ?? notFound();
  const { articleByLegacyId } = await context.api.read(LegacyArticleQuery, { legacyId });
  return movedTo(hrefs.article((articleByLegacyId ?? notFound()).slug));
}

/** Never shown, but with it an address without a target gets the error page. */
export default function Nothing() {
  return null;
}
