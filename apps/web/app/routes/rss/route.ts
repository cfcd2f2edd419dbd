import { newsPage } from '@hoi/localization/words/newsroom/articles';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '#api/generated/index.ts';
import { hrefs } from '#platform/addresses.ts';
import { feedOf } from '#platform/rss.ts';
import { siteNameOf } from '#platform/site-name.ts';

const FeedQuery = graphql(`
  query Feed {
    siteSettings {
      siteName
      organisationName
    }
    articles(first: 30) {
      ...Feed
    }
  }
`);

export async function loader({ context }: LoaderFunctionArgs) {
  const { siteSettings, articles } = await context.api.read(FeedQuery, {});
  const face = {
    title: siteNameOf(siteSettings),
    description: newsPage.latest,
    siteUrl: context.siteUrl,
    path: hrefs.news(),
    feedPath: hrefs.feed(),
  };
  return feedOf(face, articles);
}
