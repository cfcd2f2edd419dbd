import { formatDateTime, formatRelative } from '@hoi/localization/date';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess } from 'react-admin';
import { api } from '#providers/browser.ts';
import { articleItem, listAddress } from './article-item.ts';
import { awaitedAlbumsQuery, awaitedArticlesQuery } from './dashboard.graphql.ts';
import { LinkCard } from './link-card.tsx';

/** What waits for the decision of somebody who may publish, and what she has decided for later. */
export function AwaitedCards() {
  const articles = useCanAccess({ resource: 'articles', action: 'publish' });
  const albums = useCanAccess({ resource: 'albums', action: 'publish' });
  const awaited = useQuery({
    queryKey: ['dashboard', 'articles'],
    queryFn: () => api.query(awaitedArticlesQuery, {}),
    enabled: articles.canAccess === true,
  });
  const drafts = useQuery({
    queryKey: ['dashboard', 'albums'],
    queryFn: () => api.query(awaitedAlbumsQuery, {}),
    enabled: albums.canAccess === true,
  });
  return (
    <>
      {awaited.data && (
        <LinkCard
          title="Chờ tôi duyệt"
          empty="Không có bài nào chờ duyệt."
          total={awaited.data.articles.totalCount}
          all={listAddress('articles', { standing: 'IN_REVIEW' })}
          items={awaited.data.articles.nodes.map((row) => ({
            ...articleItem(row, row.updatedAt),
            note: [row.authorName, formatRelative(row.updatedAt, new Date())]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      )}
      {awaited.data && awaited.data.scheduled.totalCount > 0 && (
        <LinkCard
          title="Hẹn giờ đăng"
          empty=""
          total={awaited.data.scheduled.totalCount}
          all={listAddress('articles', { standing: 'SCHEDULED' })}
          items={awaited.data.scheduled.nodes.map((row) => ({
            ...articleItem(row, null),
            note: row.publishedAt ? `Lên trang lúc ${formatDateTime(row.publishedAt)}` : '',
          }))}
        />
      )}
      {drafts.data && drafts.data.albums.totalCount > 0 && (
        <LinkCard
          title="Album chờ đăng"
          empty=""
          total={drafts.data.albums.totalCount}
          all={listAddress('albums', { status: 'DRAFT' })}
          items={drafts.data.albums.nodes.map(({ id, title, updatedAt }) => ({
            to: `/albums/${encodeURIComponent(id)}`,
            title,
            moment: updatedAt,
          }))}
        />
      )}
    </>
  );
}
