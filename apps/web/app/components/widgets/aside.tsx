import { siteFrame } from '@hoi/localization/words/frame/site';
import { albumPage } from '@hoi/localization/words/newsroom/albums';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { Slideshow } from '#components/albums/slideshow.tsx';
import { PollWidget } from '#components/polls/poll-widget.tsx';
import { hrefs } from '#platform/addresses.ts';
import { CounterWidget } from './counter-widget.tsx';
import { LinksWidget } from './links-widget.tsx';
import { WeatherWidget } from './weather-widget.tsx';

const AsideFragment = graphql(`
  fragment Aside on Query {
    albums(first: 1) {
      nodes {
        slug
        title
        ...Slideshow
      }
    }
    ...LinksWidget
    ...PollWidget
    ...WeatherWidget
    ...CounterWidget
  }
`);

/** The column beside articles and lists: everything that the former site had there. */
export function Aside({ query }: { query: FragmentType<typeof AsideFragment> }) {
  const data = readFragment(AsideFragment, query);
  const [album] = data.albums.nodes;
  return (
    <aside className="widgets" aria-label={siteFrame.services}>
      {album && (
        <section className="widget">
          <h2>{albumPage.heading}</h2>
          <Slideshow album={album} sizes="20rem" />
          <p className="note">
            <a href={hrefs.album(album.slug)}>{album.title}</a>
          </p>
        </section>
      )}
      <LinksWidget query={data} />
      <PollWidget query={data} />
      <WeatherWidget query={data} />
      <CounterWidget query={data} />
    </aside>
  );
}
