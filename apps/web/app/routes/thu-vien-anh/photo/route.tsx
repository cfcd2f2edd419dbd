import { albumPage } from '@hoi/localization/words/newsroom/albums';
import { mostPhotosOfAlbum } from '@hoi/validation/newsroom/album';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { Picture } from '#components/ui/picture.tsx';
import { hrefs, readPlace } from '#platform/addresses.ts';
import { notFound } from '#platform/not-found.ts';
import { metaOf } from '#platform/seo.ts';

const AlbumPhotoQuery = graphql(`
  query AlbumPhoto($slug: String!, $place: Int!) {
    album(slug: $slug) {
      slug
      title
      photoCount
      photos(first: $place) {
        caption
        alt
        image {
          url
          ...Picture
        }
      }
    }
  }
`);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const slug = params.slug ?? notFound();
  const place = readPlace(params.place ?? '') ?? notFound();
  if (place > mostPhotosOfAlbum) notFound();
  const { album } = await context.api.read(AlbumPhotoQuery, { slug, place });
  if (!album) notFound();
  const photo = album.photos[place - 1] ?? notFound();
  return { album, photo, place };
}

export const meta = metaOf<typeof loader>(({ album, photo, place }) => {
  const { caption, alt, image } = photo;
  const name = albumPage.photoAt(place, album.photoCount);
  return {
    title: `${album.title} – ${name}`,
    description: caption || alt,
    path: hrefs.photo(album.slug, place),
    image: image ? { url: image.url, alt } : null,
    // Of an album search engines show the page that holds all of it.
    unlisted: true,
  };
});

/** One picture of an album with its caption: where the viewer on the album's page cannot open. */
export default function PhotoPage() {
  const { album, photo, place } = useLoaderData<typeof loader>();
  const { slug, title, photoCount } = album;
  const { caption, alt, image } = photo;
  const name = albumPage.photoAt(place, photoCount);
  return (
    <main className="wide" id="noi-dung">
      <Breadcrumb
        steps={[
          { label: albumPage.heading, href: hrefs.albums() },
          { label: title, href: hrefs.album(slug) },
        ]}
      />
      <div className="page-head">
        <h1>{title}</h1>
        <p className="meta">{name}</p>
      </div>
      <figure className="photo-page">
        {image && (
          <Picture image={image} alt={alt || name} sizes="(width >= 78rem) 74rem, 92vw" eager />
        )}
        {caption && <figcaption>{caption}</figcaption>}
      </figure>
      <nav className="photo-ways" aria-label={albumPage.ways}>
        {place > 1 && (
          <a className="button button-quiet" href={hrefs.photo(slug, place - 1)} rel="prev">
            {albumPage.previousPhoto}
          </a>
        )}
        {place < photoCount && (
          <a className="button button-quiet" href={hrefs.photo(slug, place + 1)} rel="next">
            {albumPage.nextPhoto}
          </a>
        )}
      </nav>
    </main>
  );
}
