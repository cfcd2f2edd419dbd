/** Page numbers to offer: the first, the last, and those around the current one; null for a gap. */
export function pageWindow(current: number, last: number, reach = 2): (number | null)[] {
  const from = Math.max(2, current - reach);
  const to = Math.min(last - 1, current + reach);
  const pages: (number | null)[] = [1];
  // A gap of a single page is that page.
  if (from === 3) pages.push(2);
  else if (from > 3) pages.push(null);
  for (let page = from; page <= to; page++) pages.push(page);
  if (to === last - 2) pages.push(last - 1);
  else if (to < last - 2) pages.push(null);
  if (last > 1) pages.push(last);
  return pages;
}

/** The pages of a list, one of which is shown. */
export interface Pages {
  current: number;
  last: number;
  hrefOf: (page: number) => string;
}

/** Where the pages before and after the one that is shown are; null where there is none. */
export function pagesBeside({ current, last, hrefOf }: Pages) {
  return {
    previous: current > 1 ? hrefOf(current - 1) : null,
    next: current < last ? hrefOf(current + 1) : null,
  };
}

/** The API counts numbered pages up to here. */
const lastNumberedPage = 500;

export function pageCount(total: number, size: number): number {
  return Math.min(lastNumberedPage, Math.max(1, Math.ceil(total / size)));
}
