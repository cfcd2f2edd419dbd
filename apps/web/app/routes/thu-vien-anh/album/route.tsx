import { formatDate } from '@hoi/localization/date';
import { albumPage } from '@hoi/localization/words/newsroom/albums';
import { mostPhotosOfAlbum } from '@hoi/validation/newsroom/album';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { PhotoGrid } from '#components/albums/photo-grid.tsx';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { hrefs } from '#platform/addresses.ts';
import { notFound } from '#platform/not-found.ts';
import { metaOf } from '#platform/seo.ts';

const AlbumQuery = graphql(`
  query Album($slug: String!, $photos: Int!) {
    album(slug: $slug) {
      slug
      title
      description
      takenOn
      cover {
        url
        alt
      }
      ...PhotoGrid
    }
  }
`);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const slug = params.slug ?? notFound();
  const { album } = await context.api.read(AlbumQuery, { slug, photos: mostPhotosOfAlbum });
  return { album: album ?? notFound() };
}

export const meta = metaOf<typeof loader>(({ album }) => {
  const { title, description, slug, cover } = album;
  return { title, description, path: hrefs.album(slug), image: cover ?? null };
});

export default function AlbumPage() {
  const { album } = useLoaderData<typeof loader>();
  const { title, description, takenOn } = album;
  return (
    <main className="wide" id="noi-dung">
      <Breadcrumb steps={[{ label: albumPage.heading, href: hrefs.albums() }]} />
      <div className="page-head">
        <h1>{title}</h1>
        {takenOn && <p className="meta">{formatDate(takenOn)}</p>}
        {description && <p>{description}</p>}
      </div>
      <PhotoGrid album={album} />
    </main>
  );
}
