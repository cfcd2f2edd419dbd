import { formatRelative } from '@hoi/localization/date';
import { deskWords } from '@hoi/localization/words/frame/dashboard';
import { awaitedAlbums, awaitedArticles } from './dashboard.graphql.ts';
import { DeskCard } from './desk-card.tsx';
import type { DeskLink } from './desk-link.ts';
import type { offersOf } from './desk-needs.ts';
import { useDeskReading } from './use-desk-reading.ts';

interface AwaitedCardsProps {
  link: DeskLink;
  offers: ReturnType<typeof offersOf>;
}

/** What waits for the decision of somebody who may publish, and what she has decided for later. */
export function AwaitedCards({ link, offers }: AwaitedCardsProps) {
  const { data: awaited } = useDeskReading(awaitedArticles, offers.publishesArticles);
  const { data: drafts } = useDeskReading(awaitedAlbums, offers.publishesAlbums);
  return (
    <>
      {awaited && (
        <DeskCard
          link={link}
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
          link={link}
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
          link={link}
          title={deskWords.albumsAwaited}
          found={drafts}
          resource="albums"
          filter={{ status: 'DRAFT' }}
        />
      )}
    </>
  );
}
