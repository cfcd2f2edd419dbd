import { formatInteger } from '@hoi/localization/number';
import { pagerWords } from '@hoi/localization/words/frame/site';
import { pageWindow } from '#platform/page-window.ts';

interface PagerProps {
  /** What the pages are of: there may be two pagers on a page. */
  label: string;
  current: number;
  last: number;
  hrefOf: (page: number) => string;
}

export function Pager({ label, current, last, hrefOf }: PagerProps) {
  if (last < 2) return null;
  return (
    <nav className="pager" aria-label={`${pagerWords.label}: ${label}`}>
      <ul>
        {current > 1 && (
          <li>
            <a href={hrefOf(current - 1)} rel="prev" aria-label={pagerWords.previous}>
              ‹
            </a>
          </li>
        )}
        {pageWindow(current, last).map((page, place) => (
          <li key={page ?? `gap-${place < 3 ? 'before' : 'after'}`}>
            <PagerNumber page={page} current={current} hrefOf={hrefOf} />
          </li>
        ))}
        {current < last && (
          <li>
            <a href={hrefOf(current + 1)} rel="next" aria-label={pagerWords.next}>
              ›
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

type NumberProps = Pick<PagerProps, 'current' | 'hrefOf'> & { page: number | null };

function PagerNumber({ page, current, hrefOf }: NumberProps) {
  if (page === null) {
    return (
      <span className="gap" aria-hidden="true">
        …
      </span>
    );
  }
  const name = <span className="visually-hidden">{pagerWords.page} </span>;
  const number = formatInteger(page);
  if (page === current) {
    return (
      <a href={hrefOf(page)} aria-current="page">
        {name}
        {number}
      </a>
    );
  }
  return (
    <a href={hrefOf(page)}>
      {name}
      {number}
    </a>
  );
}
