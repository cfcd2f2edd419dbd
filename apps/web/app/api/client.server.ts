import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { graphqlPath } from '@hoi/contract/addresses';
import { siteHeaders } from '@hoi/contract/headers';
import { Client, type CombinedError, fetchExchange } from '@urql/core';
import { type Caller, callerHeaders, requestIdHeaders } from './site-headers.ts';

/** What the API said against a write, in words for the person who asked. */
interface Refusal {
  code: string;
  message: string;
}

type Written<T> = { data: T; refusal?: undefined } | { data?: undefined; refusal: Refusal };

interface Wish {
  /** Not what others were told a moment ago, for one who has just changed it. */
  fresh?: boolean;
}

/** The API as one request of a visitor sees it. */
export interface Api {
  /** @throws Response 404 for what is not there, 503 when the API is away, 500 for a fault of its */
  read<T, V extends Record<string, unknown>>(
    document: TypedDocumentNode<T, V>,
    variables: V,
    wish?: Wish,
  ): Promise<T>;
  write<T, V extends Record<string, unknown>>(
    document: TypedDocumentNode<T, V>,
    variables: V,
  ): Promise<Written<T>>;
}

export interface ApiOptions {
  apiUrl: string;
  /** Asked for each time: the API writes the key at its first start, perhaps after ours. */
  siteKey: () => string | undefined;
  /** The id of the request that a page is made for: the API's log bears it too. */
  requestId?: () => string | undefined;
  timeoutMs?: number;
  onFault?: (fault: { operation: string; code: string; message: string }) => void;
}

function codeOf(error: CombinedError): string {
  if (error.networkError) return 'UNAVAILABLE';
  return String(error.graphQLErrors[0]?.extensions.code ?? 'INTERNAL');
}

const missing = new Set(['NOT_FOUND', 'BAD_USER_INPUT']);

/** Refusals that are no answer to what a person did: something is wrong with us. */
const faults = new Set(['UNAVAILABLE', 'INTERNAL', 'UNAUTHENTICATED', 'FORBIDDEN']);

/** 503 says that the API is away, for every page; a fault of this question alone is 500. */
function statusOf(error: CombinedError | undefined): number {
  const code = error ? codeOf(error) : 'INTERNAL';
  if (missing.has(code)) return 404;
  if (code === 'RATE_LIMITED') return 429;
  return code === 'UNAVAILABLE' || error?.response?.status === 503 ? 503 : 500;
}

/** The only door to the API. Nothing is cached here: whole pages are, in front of it. */
export function createApi(options: ApiOptions): (caller: Caller, onPart?: () => void) => Api {
  const { apiUrl, siteKey, requestId, timeoutMs = 8_000, onFault } = options;
  const client = new Client({
    url: `${apiUrl}${graphqlPath}`,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: (input, init) =>
      fetch(input, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) }),
  });
  const report = (operation: string, error: CombinedError) =>
    onFault?.({ operation, code: codeOf(error), message: error.message });

  return (caller, onPart) => {
    const headers = { ...callerHeaders(caller, siteKey()), ...requestIdHeaders(requestId?.()) };
    const context = { fetchOptions: { headers } };
    const freshContext = { fetchOptions: { headers: { ...headers, [siteHeaders.fresh]: '1' } } };
    return {
      async read(document, variables, { fresh = false } = {}) {
        const asked = fresh ? freshContext : context;
        const { data, error } = await client.query(document, variables, asked).toPromise();
        // Part of a page may fail (weather, say): what came is shown, the fault is logged.
        if (error && !(missing.has(codeOf(error)) && !data)) report('query', error);
        if (data && error?.response?.status === 503) onPart?.();
        if (data) return data;
        throw new Response(null, { status: statusOf(error) });
      },
      async write(document, variables) {
        const { data, error } = await client.mutation(document, variables, context).toPromise();
        if (data && !error) return { data };
        const code = error ? codeOf(error) : 'INTERNAL';
        if (error && faults.has(code)) report('mutation', error);
        return { refusal: { code, message: error?.graphQLErrors[0]?.message ?? '' } };
      },
    };
  };
}
