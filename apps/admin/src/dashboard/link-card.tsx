import { formatRelative } from '@hoi/localization/date';
import { formatInteger } from '@hoi/localization/number';
import { deskWords } from '@hoi/localization/words/frame/dashboard';
import type { DeskLink } from './desk-link.ts';

export interface CardItem {
  to: string;
  title: string;
  moment?: string | null;
  note?: string;
}

interface LinkCardProps {
  link: DeskLink;
  title: string;
  empty: string;
  total: number;
  items: CardItem[];
  /** The list that holds all of them. */
  all?: string;
}

export function LinkCard({ link: Link, title, empty, total, items, all }: LinkCardProps) {
  return (
    <section className="desk-card">
      <h2>
        {title} ({formatInteger(total)})
      </h2>
      {items.length === 0 && <p className="desk-none">{empty}</p>}
      <ul>
        {items.map(({ to, title: text, moment, note }) => (
          <li key={to}>
            <Link to={to}>{text}</Link>
            <p>{note ?? (moment ? formatRelative(moment, new Date()) : '')}</p>
          </li>
        ))}
      </ul>
      {all && total > items.length && (
        <Link to={all} aria-label={deskWords.seeAllOf(title)} className="desk-all">
          {deskWords.seeAll}
        </Link>
      )}
    </section>
  );
}
