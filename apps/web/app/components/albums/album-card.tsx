import { formatDate } from '@hoi/localization/date';
import { albumPage } from '@hoi/localization/words/newsroom/albums';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { Picture } from '#components/ui/picture.tsx';
import { hrefs } from '#platform/addresses.ts';

const AlbumCardFragment = graphql(`
  fragment AlbumCard on Album {
    slug
    title
    takenOn
    photoCount
    cover {
      ...Picture
    }
  }
`);

interface AlbumCardProps {
  album: FragmentType<typeof AlbumCardFragment>;
  /** The level below the heading that the card stands under. */
  heading?: 'h2' | 'h3';
  /** First on the page: its picture is fetched at once. */
  eager?: boolean;
}

export function AlbumCard({ album, heading: Heading = 'h3', eager = false }: AlbumCardProps) {
  const { slug, title, takenOn, photoCount, cover } = readFragment(AlbumCardFragment, album);
  return (
    <article className="card">
      {cover && (
        <div className="cover">
          <Picture image={cover} alt="" sizes="(width >= 40rem) 20rem, 92vw" eager={eager} />
        </div>
      )}
      <Heading className="card-title">
        <a href={hrefs.album(slug)}>{title}</a>
      </Heading>
      <div className="meta">
        {takenOn && `${formatDate(takenOn)} · `}
        {albumPage.photoCount(photoCount)}
      </div>
    </article>
  );
}
