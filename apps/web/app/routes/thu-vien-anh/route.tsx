import { albumPage } from '@hoi/localization/words/newsroom/albums';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { AlbumCard } from '#components/albums/album-card.tsx';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { hrefs } from '#platform/addresses.ts';
import { metaOf } from '#platform/seo.ts';

const AlbumsQuery = graphql(`
  query Albums($after: String) {
    albums(first: 24, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...AlbumCard
      }
    }
  }
`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('sau');
  const { albums } = await context.api.read(AlbumsQuery, { after });
  return { albums, after };
}

export const meta = metaOf<typeof loader>(({ after }) => ({
  title: albumPage.heading,
  path: hrefs.albums(after ?? undefined),
}));

export default function Albums() {
  const { albums } = useLoaderData<typeof loader>();
  const { hasNextPage, endCursor } = albums.pageInfo;
  return (
    <main className="wide" id="noi-dung">
      <Breadcrumb steps={[]} />
      <div className="page-head">
        <h1>{albumPage.heading}</h1>
      </div>
      {albums.nodes.length === 0 && <p>{albumPage.none}</p>}
      <div className="album-grid">
        {albums.nodes.map((album, place) => (
          <AlbumCard key={album.id} album={album} heading="h2" eager={place === 0} />
        ))}
      </div>
      {hasNextPage && endCursor && (
        <p className="more-link">
          <a className="button button-quiet" href={hrefs.albums(endCursor)} rel="next">
            {albumPage.older}
          </a>
        </p>
      )}
    </main>
  );
}
