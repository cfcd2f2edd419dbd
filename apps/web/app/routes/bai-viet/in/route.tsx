import { formatDate } from '@hoi/localization/date';
import { articlePrint } from '@hoi/localization/words/newsroom/articles';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/gql.ts';
import { ArticleText } from '#components/articles/article-text.tsx';
import { hrefs } from '#platform/addresses.ts';
import { movedTo, notFound } from '#platform/not-found.ts';
import { pageMeta } from '#platform/seo.ts';
import { siteFaceOf } from '#platform/site-face.ts';

const PrintArticleQuery = graphql(`
  query PrintArticle($slug: String!) {
    article(slug: $slug) {
      slug
      title
      ...ArticleText
    }
    siteSettings {
      organisationName
    }
  }
`);

/** Without header and footer: the sheet carries its own. */
export const handle = { bare: true };

export async function loader({ context, params }: LoaderFunctionArgs) {
  const slug = params.slug ?? notFound();
  const { article, siteSettings } = await context.api.read(PrintArticleQuery, { slug });
  if (!article) notFound();
  if (article.slug !== slug) throw movedTo(hrefs.printArticle(article.slug));
  const address = context.siteUrl + hrefs.article(slug);
  return { article, siteSettings, address, now: new Date().toISOString() };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [];
  const { title, slug } = data.article;
  return pageMeta({ title, path: hrefs.article(slug), unlisted: true }, siteFaceOf(matches));
};

export default function PrintArticle() {
  const { article, siteSettings, address, now } = useLoaderData<typeof loader>();
  const text = articlePrint;
  return (
    <main className="print-view" id="noi-dung">
      <p className="print-tools">
        <print-button>
          <button className="button" type="button" hidden>
            {text.print}
          </button>
        </print-button>
        <a href={hrefs.article(article.slug)}>{text.backToArticle}</a>
        <span className="meta">{text.hint}</span>
      </p>
      <p className="print-head">{siteSettings.organisationName}</p>
      <article className="article">
        <ArticleText article={article} />
      </article>
      <p className="print-foot">
        {text.address}: {address}
        <br />
        {text.printedOn} {formatDate(now)}
      </p>
    </main>
  );
}
