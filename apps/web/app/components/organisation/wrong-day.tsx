import { foundingDay } from '@hoi/domain/founding-day';
import { formatDate } from '@hoi/localization/date';
import { timeTravel } from '@hoi/localization/words/organisation/unit-pages';
import { lastDay } from '#platform/asked-day.ts';
import { pageMeta, type SiteFace } from '#platform/seo.ts';
import { TimeTravel } from './time-travel.tsx';

interface WrongDayProps {
  /** What the address says instead of a day. */
  found: string;
  today: string;
  hrefOf: (day: string | undefined) => string;
}

/** Says what a day in an address has to look like, and lets a reader choose one. */
export function WrongDay({ found, today, hrefOf }: WrongDayProps) {
  const text = timeTravel;
  return (
    <main className="wide stack" id="noi-dung">
      <div className="page-head">
        <h1>{text.wrongHeading}</h1>
      </div>
      <p className="notice notice-error">
        {text.wrongFound}: “{found}”. {text.wrongAccepted} {formatDate(foundingDay)} {text.wrongTo}{' '}
        {formatDate(lastDay(today))}.
      </p>
      <TimeTravel day={undefined} today={today} days={[]} hrefOf={hrefOf} />
      <p>
        <a className="button button-quiet" href={hrefOf(undefined)}>
          {text.today}
        </a>
      </p>
    </main>
  );
}

/** `path` is the page on a day that there is. */
export function wrongDayMeta(path: string, site: SiteFace | undefined) {
  return pageMeta({ title: timeTravel.wrongHeading, path, unlisted: true }, site);
}
