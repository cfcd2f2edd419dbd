import type { Price } from '#graphql/field-facts.ts';

// Rows that an index passes over in the time of one point.
const skippedPerPoint = 50;
// Words are looked for in every article that the rest of the filter leaves.
const lookingForWords = 1500;

function numberOr(value: unknown, usual: number): number {
  return typeof value === 'number' ? value : usual;
}

/** What a list of articles costs: its statement, the pages before a numbered one, words to look for. */
export function articleListPrice(statement: number): Price {
  return {
    work: ({ page, first, filter }) => {
      const skipped = (numberOr(page, 1) - 1) * numberOr(first, 20);
      const words = typeof Object(filter).query === 'string' ? lookingForWords : 0;
      return statement + Math.max(0, Math.ceil(skipped / skippedPerPoint)) + words;
    },
  };
}
