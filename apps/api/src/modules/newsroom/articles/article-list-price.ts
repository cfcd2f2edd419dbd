import type { Price } from '#graphql/field-facts.ts';
import { asksForPlaces } from './text-match.ts';

// Rows that an index passes over in the time of one point.
const skippedPerPoint = 50;
// Words are looked for in every article that the rest of the filter leaves.
const lookingForWords = 1500;
// In each article that holds these, for the page and for its count; most searches for a phrase find few that do.
const lookingUpPlaces = 8000;

function numberOr(value: unknown, usual: number): number {
  return typeof value === 'number' ? value : usual;
}

function looking(query: unknown): number {
  if (typeof query !== 'string') return 0;
  return asksForPlaces(query) ? lookingUpPlaces : lookingForWords;
}

/** What a list of articles costs: its statement, the pages before a numbered one, words to look for. */
export function articleListPrice(statement: number): Price {
  return {
    work: ({ page, first, filter }) => {
      const skipped = (numberOr(page, 1) - 1) * numberOr(first, 20);
      const before = Math.max(0, Math.ceil(skipped / skippedPerPoint));
      return statement + before + looking(Object(filter).query);
    },
  };
}
