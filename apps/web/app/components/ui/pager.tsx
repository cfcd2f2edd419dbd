import { formatInteger } from '@hoi/localization/number';
import { pagerWords } from '@hoi/localization/words/frame/site';
import { type Pages, pagesBeside, pageWindow } from '#platform/page-window.ts';

interface PagerProps extends Pages {
  /** What the pages are of: there may be two pagers on a page. */
  label: string;
}

export function Pager({ label, ...pages }: PagerProps) {
  const { current, last, hrefOf } = pages;
  if (last < 2) return null;
  const { previous, next } = pagesBeside(pages);
  return (
    <nav className="pager" aria-label={`${pagerWords.label}: ${label}`}>
      <ul>
        {previous && (
          <li>
            <a href={previous} rel="prev" aria-label={pagerWords.previous}>
              ‹
            </a>
          </li>
        )}
        {pageWindow(current, last).map((page, place) => (
          <li key={page ?? `gap-${place < 3 ? 'before' : 'after'}`}>
            <PagerNumber page={page} current={current} hrefOf={hrefOf} />
          </li>
        ))}
        {next && (
          <li>
            <a href={next} rel="next" aria-label={pagerWords.next}>
              ›
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

type NumberProps = Pick<Pages, 'current' | 'hrefOf'> & { page: number | null };

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
