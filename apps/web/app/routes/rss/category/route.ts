import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '#api/generated/index.ts';
import { hrefs } from '#platform/addresses.ts';
import { notFound } from '#platform/not-found.ts';
import { feedOf } from '#platform/rss.ts';

const CategoryFeedQuery = graphql(`
  query CategoryFeed($slug: String!) {
    category(slug: $slug) {
      slug
      name
      description
    }
    articles(first: 30, filter: { category: $slug }) {
      ...Feed
    }
  }
`);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const slug = /^(.+)\.xml$/.exec(params.file ?? '')?.[1] ?? notFound();
  const { category, articles } = await context.api.read(CategoryFeedQuery, { slug });
  if (!category) notFound();
  const face = {
    title: category.name,
    description: category.description,
    siteUrl: context.siteUrl,
    path: hrefs.category(slug),
    feedPath: hrefs.categoryFeed(slug),
  };
  return feedOf(face, articles);
}
