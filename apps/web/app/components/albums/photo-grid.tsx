import { albumPage } from '@hoi/localization/words/newsroom/albums';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { Picture } from '#components/ui/picture.tsx';
import { hrefs } from '#platform/addresses.ts';

const PhotoGridFragment = graphql(`
  fragment PhotoGrid on Album {
    slug
    title
    photos(first: $photos) {
      id
      caption
      alt
      image {
        ...Picture
      }
    }
  }
`);

/**
 * The pictures of an album, each a link to its own page; the element around them opens them over this
 * page instead.
 */
export function PhotoGrid({ album }: { album: FragmentType<typeof PhotoGridFragment> }) {
  const { slug, title, photos } = readFragment(PhotoGridFragment, album);
  return (
    <photo-viewer>
      <ul className="album-photos">
        {photos.map(({ id, caption, alt, image }, place) => (
          <li key={id}>
            <figure>
              {image && (
                <a className="picture" href={hrefs.photo(slug, place + 1)}>
                  <Picture
                    image={image}
                    // It names the link, so it may not be empty.
                    alt={alt || albumPage.photoAt(place + 1, photos.length)}
                    sizes="(width >= 40rem) 24rem, 92vw"
                    eager={place === 0}
                  />
                </a>
              )}
              {caption && <figcaption>{caption}</figcaption>}
            </figure>
          </li>
        ))}
      </ul>
      <dialog className="photo-dialog on-dark" aria-label={title}>
        <button type="button" data-photo="close" aria-label={albumPage.close}>
          ✕
        </button>
        <div className="photo-shown" aria-live="polite" />
        <div className="photo-ways">
          <button type="button" data-photo="previous" aria-label={albumPage.previousPhoto}>
            ‹
          </button>
          <output aria-hidden="true" />
          <button type="button" data-photo="next" aria-label={albumPage.nextPhoto}>
            ›
          </button>
        </div>
      </dialog>
    </photo-viewer>
  );
}
