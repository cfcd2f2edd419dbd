import { articlePage, newsPage } from '@hoi/localization/words/newsroom/articles';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { Aside } from '#components/widgets/aside.tsx';
import { hrefs, readPageNumber } from '#platform/addresses.ts';
import { movedTo, notFound } from '#platform/not-found.ts';
import { pageCount } from '#platform/page-window.ts';
import { metaOf } from '#platform/seo.ts';
import { Around } from './around.tsx';
import { articleFace } from './article-face.ts';
import { ArticleView } from './article-view.tsx';

/** As many titles as each list of the former site had. */
const perList = 10;

const ArticleQuery = graphql(`
  query Article($slug: String!, $newer: Int!, $older: Int!, $first: Int!) {
    article(slug: $slug) {
      id
      slug
      title
      excerpt
      publishedAt
      correctedAt
      byline {
        name
      }
      category {
        slug
        name
      }
      coverImage {
        url
        alt
      }
      firstPicture {
        url
        alt
      }
      newer(page: $newer, first: $first) {
        totalCount
        nodes {
          ...Headline
        }
      }
      older(page: $older, first: $first) {
        totalCount
        nodes {
          ...Headline
        }
      }
      ...ArticleView
    }
    ...Aside
  }
`);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const newer = readPageNumber(query, 'moi') ?? notFound();
  const older = readPageNumber(query, 'cu') ?? notFound();
  const slug = params.slug ?? notFound();
  const data = await context.api.read(ArticleQuery, { slug, newer, older, first: perList });
  const article = data.article ?? notFound();
  if (article.slug !== slug) throw movedTo(hrefs.article(article.slug, { newer, older }));
  const last = {
    newer: pageCount(article.newer.totalCount, perList),
    older: pageCount(article.older.totalCount, perList),
  };
  if (newer > last.newer || older > last.older) notFound();
  context.shown.articleId = article.id;
  const address = context.siteUrl + hrefs.article(slug);
  return { data, article, address, newer, older, last };
}

export const meta = metaOf<typeof loader>(({ article }, site) => articleFace(article, site));

export default function ArticlePage() {
  const { data, article, address, newer, older, last } = useLoaderData<typeof loader>();
  const { slug, category } = article;
  const section = { label: category.name, href: hrefs.category(category.slug) };
  return (
    <div className="wide with-aside">
      <main id="noi-dung">
        <Breadcrumb steps={[{ label: newsPage.heading, href: hrefs.news() }, section]} />
        <ArticleView article={article} address={address} />
        <Around
          id="tin-moi-hon"
          heading={articlePage.newer}
          articles={article.newer.nodes}
          current={newer}
          last={last.newer}
          hrefOf={(page) => hrefs.article(slug, { newer: page, older })}
        />
        <Around
          id="tin-cu-hon"
          heading={articlePage.older}
          articles={article.older.nodes}
          current={older}
          last={last.older}
          hrefOf={(page) => hrefs.article(slug, { newer, older: page })}
        />
      </main>
      <Aside query={data} />
    </div>
  );
}
