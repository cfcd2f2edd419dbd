import { type UseQueryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Reading, readingKey } from '#providers/data/reading.ts';
import { read } from '#providers/session.ts';

type More<Answer> = Omit<UseQueryOptions<Answer>, 'queryKey' | 'queryFn'>;

/** What a screen reads beside lists and records. */
export function useReading<Variables, Answer>(
  reading: Reading<Variables, Answer>,
  variables: Variables,
  more: More<Answer> = {},
) {
  return useQuery({
    ...more,
    queryKey: readingKey(reading, variables),
    queryFn: () => read(reading, variables),
  });
}

interface Page<Node> {
  totalCount: number;
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

// Null alone would fix the type to null; later pages have a cursor.
const first = null as string | null;

/** The same page by page, as far as somebody goes on. */
export function useReadingPages<Variables, Node>(
  reading: Reading<Variables & { after: string | null }, Page<Node>>,
  variables: Variables,
) {
  const { data, ...rest } = useInfiniteQuery({
    queryKey: [...readingKey(reading, { ...variables, after: first }), 'pages'],
    queryFn: ({ pageParam }) => read(reading, { ...variables, after: pageParam }),
    initialPageParam: first,
    getNextPageParam: ({ pageInfo }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    placeholderData: (before) => before,
  });
  const pages = data?.pages ?? [];
  return { ...rest, total: pages[0]?.totalCount ?? 0, nodes: pages.flatMap(({ nodes }) => nodes) };
}
