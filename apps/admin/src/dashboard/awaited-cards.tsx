import { formatRelative } from '@hoi/localization/date';
import { deskWords } from '@hoi/localization/words/frame/dashboard';
import { useCanAccess } from 'react-admin';
import { useReading } from '#components/use-reading.ts';
import { awaitedAlbums, awaitedArticles } from './dashboard.graphql.ts';
import { DeskCard } from './desk-card.tsx';

/** What waits for the decision of somebody who may publish, and what she has decided for later. */
export function AwaitedCards() {
  const articles = useCanAccess({ resource: 'articles', action: 'publish' });
  const albums = useCanAccess({ resource: 'albums', action: 'publish' });
  const { data: awaited } = useReading(
    awaitedArticles,
    {},
    { enabled: articles.canAccess === true },
  );
  const { data: drafts } = useReading(awaitedAlbums, {}, { enabled: albums.canAccess === true });
  return (
    <>
      {awaited && (
        <DeskCard
          title={deskWords.awaited}
          empty={deskWords.noneAwaited}
          found={awaited.articles}
          resource="articles"
          filter={{ standing: 'IN_REVIEW' }}
          about={({ authorName, updatedAt }) => ({
            note: [authorName, formatRelative(updatedAt, new Date())].filter(Boolean).join(' · '),
          })}
        />
      )}
      {awaited && (
        <DeskCard
          title={deskWords.scheduled}
          found={awaited.scheduled}
          resource="articles"
          filter={{ standing: 'SCHEDULED' }}
          about={({ publishedAt }) => ({
            note: publishedAt ? deskWords.appearsAt(publishedAt) : '',
          })}
        />
      )}
      {drafts && (
        <DeskCard
          title={deskWords.albumsAwaited}
          found={drafts}
          resource="albums"
          filter={{ status: 'DRAFT' }}
        />
      )}
    </>
  );
}
