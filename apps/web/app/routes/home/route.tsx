import { siteFrame, siteMenu } from '@hoi/localization/words/frame/site';
import { albumPage } from '@hoi/localization/words/newsroom/albums';
import { newsPage } from '@hoi/localization/words/newsroom/articles';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { AlbumCard } from '#components/albums/album-card.tsx';
import { ArticleCard } from '#components/articles/article-card.tsx';
import { HeadlineList } from '#components/articles/headline-list.tsx';
import { LeadStory } from '#components/articles/lead-story.tsx';
import { PollWidget } from '#components/polls/poll-widget.tsx';
import { SectionTitle } from '#components/ui/section-title.tsx';
import { CounterWidget } from '#components/widgets/counter-widget.tsx';
import { LinksWidget } from '#components/widgets/links-widget.tsx';
import { WeatherWidget } from '#components/widgets/weather-widget.tsx';
import { hrefs } from '#platform/addresses.ts';
import { metaOf } from '#platform/seo.ts';
import { categoryBlocks, chooseLead } from './category-blocks.ts';

/** The category whose articles are announcements. */
const announcements = 'thong-bao';

const HomeQuery = graphql(`
  query Home($announcements: String!) {
    announcements: articles(first: 5, filter: { category: $announcements }) {
      nodes {
        id
        ...Headline
      }
    }
    recent: articles(first: 10) {
      nodes {
        id
        category {
          slug
        }
        coverImage {
          id
        }
        ...ArticleCard
      }
    }
    categories {
      slug
      name
      articles(first: 8) {
        nodes {
          id
          ...ArticleCard
          ...Headline
        }
      }
    }
    albums(first: 4) {
      nodes {
        id
        ...AlbumCard
      }
    }
    ...PollWidget
    ...LinksWidget
    ...WeatherWidget
    ...CounterWidget
  }
`);

export async function loader({ context }: LoaderFunctionArgs) {
  const data = await context.api.read(HomeQuery, { announcements });
  // Announcements have a place of their own.
  const news = data.recent.nodes.filter(({ category }) => category.slug !== announcements);
  const { lead, secondary } = chooseLead(news);
  const shown = new Set([lead, ...secondary].map((article) => article?.id));
  const sections = data.categories.filter(({ slug }) => slug !== announcements);
  return { data, lead, secondary, ...categoryBlocks(sections, shown) };
}

export const meta = metaOf<typeof loader>((_data, { siteName }) => ({
  path: hrefs.home(),
  description: siteName,
}));

export default function Home() {
  const { data, lead, secondary, large, lists } = useLoaderData<typeof loader>();
  return (
    <main className="home" id="noi-dung">
      <section className="wide home-top">
        <h1 className="visually-hidden">{newsPage.latest}</h1>
        <div>
          {lead ? <LeadStory article={lead} /> : <p>{newsPage.none}</p>}
          {secondary.length > 0 && (
            <div className="secondary">
              {secondary.map((article) => (
                <ArticleCard key={article.id} article={article} showCategory showExcerpt={false} />
              ))}
            </div>
          )}
        </div>
        <div className="widgets">
          {data.announcements.nodes.length > 0 && (
            <div className="announcements">
              <SectionTitle title={newsPage.announcements} href={hrefs.category(announcements)} />
              <HeadlineList articles={data.announcements.nodes} />
            </div>
          )}
          <PollWidget query={data} />
        </div>
      </section>
      {large.length > 0 && (
        <section className="wide" aria-label={siteMenu.sections}>
          <div className="category-blocks">
            {large.map(({ category, first, others }) => (
              <div key={category.slug}>
                <SectionTitle title={category.name} href={hrefs.category(category.slug)} />
                <ArticleCard article={first} />
                <HeadlineList articles={others} />
              </div>
            ))}
            {lists.map(({ category, articles }) => (
              <div key={category.slug}>
                <SectionTitle title={category.name} href={hrefs.category(category.slug)} />
                <HeadlineList articles={articles} />
              </div>
            ))}
          </div>
        </section>
      )}
      {data.albums.nodes.length > 0 && (
        <section className="band on-dark">
          <div className="wide">
            <SectionTitle title={albumPage.heading} href={hrefs.albums()} />
            <div className="album-grid">
              {data.albums.nodes.map((album) => (
                <AlbumCard key={album.id} album={album} />
              ))}
            </div>
          </div>
        </section>
      )}
      <section className="wide widget-row" aria-label={siteFrame.services}>
        <WeatherWidget query={data} />
        <LinksWidget query={data} />
        <CounterWidget query={data} />
      </section>
    </main>
  );
}
