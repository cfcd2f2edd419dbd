import { graphqlPath } from '@hoi/contract/addresses';
import { connectionLostMessage } from '@hoi/localization/words/frame/errors';
import { type AnyVariables, CombinedError, stringifyDocument, type TypedDocumentNode } from 'urql';
import { ApiError, toApiError } from './api-error.ts';
import { sessionReturn } from './browser.ts';
import { deedOf, sendDeed } from './deed.ts';

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

function formOf(
  document: Parameters<typeof stringifyDocument>[0],
  variables: AnyVariables,
  file: File,
  place: string,
): FormData {
  const body = new FormData();
  body.append('operations', JSON.stringify({ query: stringifyDocument(document), variables }));
  body.append('map', JSON.stringify({ file: [place] }));
  body.append('file', file, file.name);
  return body;
}

async function post<Data>(body: FormData, more: Record<string, string>): Promise<Data> {
  const headers = { accept: 'application/json', ...sessionReturn.headers(), ...more };
  const request = { method: 'POST', credentials: 'same-origin', headers, body } as const;
  let response: Response;
  let answer: Answer<Data>;
  try {
    response = await fetch(graphqlPath, request);
    answer = await response.json();
  } catch {
    throw new ApiError('OFFLINE', connectionLostMessage);
  }
  if (answer.data) return answer.data;
  throw toApiError(new CombinedError({ graphQLErrors: answer.errors ?? [], response }));
}

/** Sends a mutation whose variable at `place` is a file, such as "variables.input.file". */
export async function sendFile<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  file: File,
  place: string,
): Promise<Data> {
  const { name, size, lastModified } = file;
  const deed = deedOf(document, { ...variables, file: { name, size, lastModified } });
  return sendDeed(deed, (headers) => post(formOf(document, variables, file, place), headers));
}
