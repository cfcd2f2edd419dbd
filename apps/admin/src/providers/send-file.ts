import { connectionLostMessage } from '@hoi/localization/messages';
import { type AnyVariables, CombinedError, stringifyDocument, type TypedDocumentNode } from 'urql';
import { ApiError, toApiError } from './api-error.ts';

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

/** Sends a mutation whose variable at `place` is a file, such as "variables.input.file". */
export async function sendFile<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  file: File,
  place: string,
): Promise<Data> {
  const body = new FormData();
  body.append('operations', JSON.stringify({ query: stringifyDocument(document), variables }));
  body.append('map', JSON.stringify({ file: [place] }));
  body.append('file', file, file.name);
  const headers = { accept: 'application/json' };
  const request = { method: 'POST', credentials: 'same-origin', headers, body } as const;
  let answer: Answer<Data>;
  try {
    answer = await (await fetch('/graphql', request)).json();
  } catch {
    throw new ApiError('OFFLINE', connectionLostMessage);
  }
  if (answer.data) return answer.data;
  throw toApiError(new CombinedError({ graphQLErrors: answer.errors ?? [] }));
}
