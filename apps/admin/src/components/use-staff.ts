import { queryOptions, useQuery } from '@tanstack/react-query';
import { staffSession } from '#providers/session.ts';

export const staffQuery = queryOptions({
  queryKey: ['staff'],
  queryFn: staffSession.staff,
  retry: false,
  // Whoever is known stays so without a network.
  networkMode: 'always',
});

/** Who works here; asked for beside react-admin, which comes later. */
export function useStaff(enabled = true) {
  return useQuery({ ...staffQuery, enabled });
}
