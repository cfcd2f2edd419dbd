import { foundingDay } from '@hoi/domain/founding-day';
import { formatDate } from '@hoi/localization/date';
import { timeTravel } from '@hoi/localization/words/organisation/unit-pages';
import { lastDay } from '#platform/asked-day.ts';
import { changeDays } from '#platform/change-days.ts';
import type { PageFace } from '#platform/seo.ts';
import { TimeTravel } from './time-travel.tsx';

interface WrongDayProps {
  /** What the address says instead of a day. */
  found: string;
  today: string;
  hrefOf: (day: string | undefined) => string;
}

/** Says what a day in an address has to look like, and lets a reader choose one. */
export function WrongDay({ found, today, hrefOf }: WrongDayProps) {
  return (
    <main className="wide stack" id="noi-dung">
      <div className="page-head">
        <h1>{timeTravel.wrongHeading}</h1>
      </div>
      <p className="notice notice-error">
        {timeTravel.wrongFound}: “{found}”. {timeTravel.wrongAccepted} {formatDate(foundingDay)}{' '}
        {timeTravel.wrongTo} {formatDate(lastDay(today))}.
      </p>
      <TimeTravel
        day={undefined}
        today={today}
        changes={changeDays([], today, today)}
        hrefOf={hrefOf}
      />
      <p>
        <a className="button button-quiet" href={hrefOf(undefined)}>
          {timeTravel.today}
        </a>
      </p>
    </main>
  );
}

/** `path` is the page on a day that there is. */
export function wrongDayFace(path: string): PageFace {
  return { title: timeTravel.wrongHeading, path, unlisted: true };
}
