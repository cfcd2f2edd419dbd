import { type AnyVariables, Client, fetchExchange, type TypedDocumentNode } from 'urql';
import { toApiError } from './api-error.ts';
import { deedOf, sendDeed } from './one-key.ts';
import { fetchTelling } from './telling-fetch.ts';

/** Called with the share that has been sent, 0 to 1. */
export type OnProgress = (share: number) => void;

/** The one door to the server: a query or mutation, answered with its data or an ApiError. */
export interface Api {
  query<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  /** Files among the variables are sent along. */
  mutate<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    onProgress?: OnProgress,
  ): Promise<Data>;
}

function fetchOptions(headers: Record<string, string>) {
  const accept = 'application/json';
  return {
    credentials: 'same-origin',
    headers: { accept, 'accept-language': 'vi', ...headers },
  } as const;
}

/**
 * @param url same-origin in the browser, so that the session cookie goes along
 * @param own headers that say for whom the page works
 */
export function createApi(url: string, own: () => Record<string, string> = () => ({})): Api {
  const client = new Client({
    url,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    // The cache of what was read is react-query's; two caches would disagree.
    requestPolicy: 'network-only',
    fetchOptions: fetchOptions({}),
  });
  return {
    async query(document, variables) {
      const context = { fetchOptions: fetchOptions(own()) };
      const { data, error } = await client.query(document, variables, context).toPromise();
      if (error || data === undefined) throw failureOf(error);
      return data;
    },
    mutate(document, variables, onProgress) {
      return sendDeed(deedOf(document, variables), async (headers) => {
        const context = {
          fetchOptions: fetchOptions({ ...own(), ...headers }),
          ...(onProgress && { fetch: fetchTelling(onProgress) }),
        };
        const { data, error } = await client.mutation(document, variables, context).toPromise();
        if (error || data === undefined) throw failureOf(error);
        return data;
      });
    },
  };
}

function failureOf(error: Parameters<typeof toApiError>[0] | undefined): Error {
  return error ? toApiError(error) : new Error('The server answered with neither data nor errors.');
}
