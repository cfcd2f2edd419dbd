import { formatDate } from '@hoi/localization/date';
import { formatInteger } from '@hoi/localization/number';
import { pageText } from '@hoi/localization/page-text';
import { hrefs } from '#addresses.ts';
import { type FragmentType, readFragment } from '#api/generated/fragment-masking.ts';
import { graphql } from '#api/generated/gql.ts';
import { Picture } from '#components/ui/picture.tsx';

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

export function AlbumCard({ album }: { album: FragmentType<typeof AlbumCardFragment> }) {
  const { slug, title, takenOn, photoCount, cover } = readFragment(AlbumCardFragment, album);
  return (
    <article className="card">
      {cover && (
        <div className="cover">
          <Picture image={cover} alt="" sizes="(width >= 40rem) 20rem, 92vw" />
        </div>
      )}
      <h3>
        <a href={hrefs.album(slug)}>{title}</a>
      </h3>
      <div className="meta">
        {takenOn && `${formatDate(takenOn)} · `}
        {formatInteger(photoCount)} {pageText.photosUnit}
      </div>
    </article>
  );
}
