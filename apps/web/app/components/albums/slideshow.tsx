import { albumPage } from '@hoi/localization/words/newsroom/albums';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { Picture } from '#components/ui/picture.tsx';
import { scrollable } from '#components/ui/scrollable.ts';
import { hrefs } from '#platform/addresses.ts';

const SlideshowFragment = graphql(`
  fragment Slideshow on Album {
    slug
    title
    photoCount
    photos(first: 20) {
      id
      caption
      alt
      image {
        ...Picture
      }
    }
  }
`);

interface SlideshowProps {
  album: FragmentType<typeof SlideshowFragment>;
  sizes: string;
}

/**
 * A list that scrolls sideways, by touch and by the keyboard, with no script at all; the element
 * around it adds buttons, arrow keys and a slow advance. What it has no room for stands on the
 * album's page, to which its end leads.
 */
export function Slideshow({ album, sizes }: SlideshowProps) {
  const { slug, title, photoCount, photos } = readFragment(SlideshowFragment, album);
  if (photos.length === 0) return null;
  const placeOf = (place: number) => `${place + 1}/${photoCount}`;
  return (
    <slide-show>
      <section aria-roledescription={albumPage.slideshow} aria-label={title}>
        <ul className="slides" aria-label={title} {...scrollable}>
          {photos.map(({ id, caption, alt, image }, place) => (
            <li key={id} data-place={placeOf(place)}>
              <figure className="slide">
                <div className="picture">
                  {image && (
                    <Picture
                      image={image}
                      alt={alt === caption ? '' : alt}
                      sizes={sizes}
                      // Beside a list it is the largest picture of the first screen.
                      lazy={place > 0}
                    />
                  )}
                </div>
                <figcaption>
                  <span className="visually-hidden">{placeOf(place)}: </span>
                  {caption}
                </figcaption>
              </figure>
            </li>
          ))}
          {photoCount > photos.length && (
            <li className="whole-album on-dark">
              <a href={hrefs.album(slug)}>{albumPage.whole(photoCount)}</a>
            </li>
          )}
        </ul>
        <div className="slide-controls" hidden>
          <button type="button" data-slide="previous" aria-label={albumPage.previousPhoto}>
            ‹
          </button>
          <button type="button" data-slide="next" aria-label={albumPage.nextPhoto}>
            ›
          </button>
          <button
            type="button"
            data-slide="play"
            data-pause-label={albumPage.pause}
            data-play-label={albumPage.play}
          >
            {albumPage.pause}
          </button>
          <output aria-hidden="true" />
        </div>
      </section>
    </slide-show>
  );
}
