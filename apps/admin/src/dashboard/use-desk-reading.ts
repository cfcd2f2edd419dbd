import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isAtDesk } from '#components/place.ts';
import { useReading } from '#components/use-reading.ts';
import type { Reading } from '#providers/data/reading.ts';
import { dashboard } from './dashboard.graphql.ts';

// From the first screen until the whole has come, on a slow telephone. Milliseconds.
const freshFor = 20_000;

/** What is on the desk: the desks that follow one another until the whole has come are one. */
export function useDeskReading<Answer>(
  reading: Reading<Record<string, never>, Answer>,
  enabled = true,
) {
  return useReading(reading, {}, { enabled, staleTime: freshFor });
}

/** What is done on another screen may change the desk: whoever comes back finds it read anew. */
export function useDeskLeft(): void {
  const queries = useQueryClient();
  useEffect(
    () => () => {
      if (isAtDesk()) return;
      const queryKey = [dashboard.of];
      // What is still on its way was read before whatever is done there.
      void queries
        .cancelQueries({ queryKey })
        .then(() => queries.invalidateQueries({ queryKey, refetchType: 'none' }));
    },
    [queries],
  );
}
