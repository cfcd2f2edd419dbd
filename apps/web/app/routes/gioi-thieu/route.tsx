import { siteMap } from '@hoi/localization/words/frame/site';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { Prose } from '#components/articles/prose.tsx';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { Aside } from '#components/widgets/aside.tsx';
import { hrefs } from '#platform/addresses.ts';
import { notFound } from '#platform/not-found.ts';
import { metaOf } from '#platform/seo.ts';

const PageQuery = graphql(`
  query StaticPage($slug: String!) {
    page(slug: $slug) {
      slug
      title
      bodyHtml
      bodyText
    }
    pages {
      slug
      title
    }
    ...Aside
  }
`);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const slug = params.page ?? notFound();
  const data = await context.api.read(PageQuery, { slug });
  return { data, page: data.page ?? notFound() };
}

export const meta = metaOf<typeof loader>(({ page }) => ({
  title: page.title,
  description: page.bodyText,
  path: hrefs.page(page.slug),
}));

export default function StaticPage() {
  const { data, page } = useLoaderData<typeof loader>();
  return (
    <div className="wide with-aside">
      <main id="noi-dung">
        <Breadcrumb steps={[]} />
        <article className="article">
          <header>
            <h1>{page.title}</h1>
          </header>
          <Prose html={page.bodyHtml} />
        </article>
        {data.pages.length > 1 && (
          <nav className="around" aria-label={siteMap.pages}>
            <ul className="category-list">
              {data.pages.map(({ slug, title }) => (
                <li key={slug}>
                  <a
                    href={hrefs.page(slug)}
                    {...(slug === page.slug && { 'aria-current': 'page' as const })}
                  >
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </main>
      <Aside query={data} />
    </div>
  );
}
