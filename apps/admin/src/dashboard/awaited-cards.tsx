import { formatDateTime, formatRelative } from '@hoi/localization/date';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess } from 'react-admin';
import { api } from '#providers/browser.ts';
import { awaitedAlbumsQuery, awaitedArticlesQuery } from './dashboard.graphql.ts';
import { DeskCard } from './desk-card.tsx';

/** What waits for the decision of somebody who may publish, and what she has decided for later. */
export function AwaitedCards() {
  const articles = useCanAccess({ resource: 'articles', action: 'publish' });
  const albums = useCanAccess({ resource: 'albums', action: 'publish' });
  const { data: awaited } = useQuery({
    queryKey: ['dashboard', 'articles'],
    queryFn: () => api.query(awaitedArticlesQuery, {}),
    enabled: articles.canAccess === true,
  });
  const { data: drafts } = useQuery({
    queryKey: ['dashboard', 'albums'],
    queryFn: () => api.query(awaitedAlbumsQuery, {}),
    enabled: albums.canAccess === true,
  });
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
          found={drafts.albums}
          resource="albums"
          filter={{ status: 'DRAFT' }}
          about={({ updatedAt }) => ({ moment: updatedAt })}
        />
      )}
    </>
  );
}
