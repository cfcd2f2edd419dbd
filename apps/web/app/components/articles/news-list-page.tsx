import { siteMenu } from '@hoi/localization/words/frame/site';
import { newsPage } from '@hoi/localization/words/newsroom/articles';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Aside } from '#components/widgets/aside.tsx';
import { hrefs } from '#platform/addresses.ts';
import type { Pages } from '#platform/page-window.ts';
import { ArticleCard, ArticleCardFragment } from './article-card.tsx';

const NewsListPageFragment = graphql(`
  fragment NewsListPage on Query {
    categories {
      slug
      name
    }
    ...Aside
  }
`);

const NewsListFragment = graphql(`
  fragment NewsList on ArticleConnection {
    nodes {
      id
      ...ArticleCard
    }
  }
`);

interface NewsListPageProps {
  title: string;
  description?: string;
  currentCategory?: string;
  query: FragmentType<typeof NewsListPageFragment>;
  articles: FragmentType<typeof NewsListFragment>;
  pager: Pages;
}

/** How many articles such a page lists. */
export const perPage = 20;

/** A page of news, of all categories or of one. */
export function NewsListPage(props: NewsListPageProps) {
  const { title, description, currentCategory, pager } = props;
  const query = readFragment(NewsListPageFragment, props.query);
  const { nodes } = readFragment(NewsListFragment, props.articles);
  const all = { label: newsPage.heading, href: hrefs.news() };
  // The first that has a picture, not the first: a card of words alone leaves the next one in sight.
  const pictured = nodes.findIndex((node) => readFragment(ArticleCardFragment, node).coverImage);
  return (
    <div className="wide with-aside">
      <main id="noi-dung">
        <Breadcrumb steps={currentCategory ? [all] : []} />
        <div className="page-head">
          <h1>{title}</h1>
          {description && <p>{description}</p>}
        </div>
        {query.categories.length > 0 && (
          <CategoryNames categories={query.categories} current={currentCategory} />
        )}
        {nodes.length === 0 && <p>{newsPage.none}</p>}
        <ul className="news-list">
          {nodes.map((article, place) => (
            <li key={article.id}>
              <ArticleCard
                article={article}
                layout="row"
                heading="h2"
                showCategory={!currentCategory}
                eager={place === pictured}
              />
            </li>
          ))}
        </ul>
        <Pager label={title} {...pager} />
      </main>
      <Aside query={query} />
    </div>
  );
}

interface CategoryNamesProps {
  categories: readonly { slug: string; name: string }[];
  current: string | undefined;
}

function CategoryNames({ categories, current }: CategoryNamesProps) {
  const entries = [{ slug: undefined, name: newsPage.all }, ...categories];
  return (
    <nav aria-label={siteMenu.sections}>
      <ul className="category-list">
        {entries.map(({ slug, name }) => (
          <li key={slug ?? ''}>
            <a
              href={slug ? hrefs.category(slug) : hrefs.news()}
              {...(slug === current && { 'aria-current': 'true' as const })}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
