import { waitingWords } from '@hoi/localization/words/frame/back-office';
import { deskWords } from '@hoi/localization/words/frame/dashboard';
import { returnText } from '@hoi/localization/words/newsroom/article-state';
import { useRef } from 'react';
import { messageOf } from '#providers/api-error.ts';
import type { Staff } from '#providers/auth/staff-session.ts';
import { AwaitedCards } from './awaited-cards.tsx';
import { dashboard, openSuggestions } from './dashboard.graphql.ts';
import { DeskCard } from './desk-card.tsx';
import type { DeskLink } from './desk-link.ts';
import { offersOf } from './desk-needs.ts';
import { LinkCard } from './link-card.tsx';
import { useDeskLeft, useDeskReading } from './use-desk-reading.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { VisitCard } from './visit-card.tsx';
import './desk.css';

interface DeskProps {
  staff: Staff;
  link: DeskLink;
}

/** What is on the desk of whoever works here. It stands before react-admin has come, and stays after it. */
export function Desk({ staff, link: Link }: DeskProps) {
  const desk = useRef<HTMLDivElement>(null);
  useKeptFocus(desk);
  useDeskLeft();
  const offers = offersOf(staff.permissions);
  const { data, error, isPending } = useDeskReading(dashboard);
  const suggestions = useDeskReading(openSuggestions, offers.readsImports);
  return (
    <div className="desk" ref={desk}>
      <div className="desk-head">
        <p>{deskWords.welcome(staff.name)}</p>
        {offers.writesArticles && (
          <Link to="/articles/create" className="button">
            {deskWords.writeArticle}
          </Link>
        )}
        {offers.addsAlbums && (
          <Link to="/albums/create" className="button button-plain">
            {deskWords.addAlbum}
          </Link>
        )}
      </div>
      {error && (
        <p role="alert" className="notice notice-error">
          {messageOf(error)}
        </p>
      )}
      {isPending && <progress className="wait" aria-label={waitingWords.loading} />}
      {data && (
        <div className="desk-cards">
          <DeskCard
            link={Link}
            title={deskWords.returned}
            found={data.returned}
            resource="articles"
            filter={{ standing: 'RETURNED', mine: true }}
            about={({ lastStep }) => ({ note: returnText(lastStep) })}
          />
          <AwaitedCards link={Link} offers={offers} />
          <DeskCard
            link={Link}
            title={deskWords.drafts}
            empty={deskWords.noDrafts}
            found={data.drafts}
            resource="articles"
            filter={{ standing: 'DRAFT', mine: true }}
          />
          <DeskCard
            link={Link}
            title={deskWords.submitted}
            found={data.submitted}
            resource="articles"
            filter={{ standing: 'IN_REVIEW', mine: true }}
          />
          <DeskCard
            link={Link}
            title={deskWords.latest}
            empty={deskWords.noneLatest}
            found={data.latest}
            resource="articles"
            filter={{ standing: 'PUBLISHED' }}
            about={({ publishedAt }) => ({ moment: publishedAt })}
          />
          {suggestions.data && (
            <LinkCard
              link={Link}
              title={deskWords.suggestions}
              empty={deskWords.noSuggestions}
              total={suggestions.data.totalCount}
              items={suggestions.data.nodes.map((item) => ({
                to: `/imports/${encodeURIComponent(item.id)}/show`,
                title: item.article?.title ?? item.fileName,
                note: deskWords.suggestionCount(item.openSuggestionCount),
              }))}
            />
          )}
          <VisitCard stats={data.visitStats} />
        </div>
      )}
    </div>
  );
}
