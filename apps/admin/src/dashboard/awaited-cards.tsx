import { formatDateTime, formatRelative } from '@hoi/localization/date';
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
          title="Chờ tôi duyệt"
          empty="Không có bài nào chờ duyệt."
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
          title="Hẹn giờ đăng"
          found={awaited.scheduled}
          resource="articles"
          filter={{ standing: 'SCHEDULED' }}
          about={({ publishedAt }) => ({
            note: publishedAt ? `Lên trang lúc ${formatDateTime(publishedAt)}` : '',
          })}
        />
      )}
      {drafts && (
        <DeskCard
          title="Album chờ đăng"
          found={drafts}
          resource="albums"
          filter={{ status: 'DRAFT' }}
          about={({ updatedAt }) => ({ moment: updatedAt })}
        />
      )}
    </>
  );
}
