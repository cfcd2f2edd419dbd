import { formatDate } from '@hoi/localization/date';
import { articlePrint } from '@hoi/localization/words/newsroom/articles';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { ArticleText } from '#components/articles/article-text.tsx';
import { hrefs } from '#platform/addresses.ts';
import { movedTo, notFound } from '#platform/not-found.ts';
import { metaOf } from '#platform/seo.ts';

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

export const meta = metaOf<typeof loader>(({ article }) => ({
  title: article.title,
  path: hrefs.article(article.slug),
  unlisted: true,
}));

export default function PrintArticle() {
  const { article, siteSettings, address, now } = useLoaderData<typeof loader>();
  return (
    <main className="print-view" id="noi-dung">
      <p className="print-tools">
        <print-button>
          <button className="button" type="button" hidden>
            {articlePrint.print}
          </button>
        </print-button>
        <a href={hrefs.article(article.slug)}>{articlePrint.backToArticle}</a>
        <span className="meta">{articlePrint.hint}</span>
      </p>
      <p className="print-head">{siteSettings.organisationName}</p>
      <article className="article">
        <ArticleText article={article} />
      </article>
      <p className="print-foot">
        {articlePrint.address}: {address}
        <br />
        {articlePrint.printedOn} {formatDate(now)}
      </p>
    </main>
  );
}
