import { formatDate } from '@hoi/localization/date';
import { timeTravel } from '@hoi/localization/words/organisation/unit-pages';

interface ShownDayProps {
  /** Undefined for today. */
  day: string | undefined;
  today: string;
  /** The same page today. */
  todayHref: string;
}

/** Says of which day the page is; of today only on paper, which is read later. */
export function ShownDay({ day, today, todayHref }: ShownDayProps) {
  if (!day) {
    return (
      <p className="print-only">
        {timeTravel.day} {formatDate(today)}.
      </p>
    );
  }
  return (
    <p className="notice shown-day">
      {day > today ? timeTravel.future : timeTravel.past} <strong>{formatDate(day)}</strong>.{' '}
      <a href={todayHref}>{timeTravel.today}</a>
    </p>
  );
}
