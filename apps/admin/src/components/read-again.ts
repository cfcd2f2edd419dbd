import type { QueryClient, QueryFilters } from '@tanstack/react-query';

/**
 * Has answers read again, also those that are being read for the first time: such a reading may have begun
 * before what is to be seen, and would be waited for instead of a new one.
 */
export async function readAgain(
  queries: QueryClient,
  predicate: NonNullable<QueryFilters['predicate']>,
): Promise<void> {
  await queries.cancelQueries({
    predicate: (query) => query.state.data === undefined && predicate(query),
  });
  await queries.invalidateQueries({ predicate });
}
