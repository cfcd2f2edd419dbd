import type { AnyVariables, TypedDocumentNode } from 'urql';
import type { Api } from '#providers/client.ts';

/** Something that screens read beside lists and records. */
export interface Reading<Variables, Answer> {
  /** Whose deeds make it out of date; a name of its own for what no deed here changes. */
  of: string;
  /** Tells it from other readings of the same. */
  key: unknown;
  read: (api: Api, variables: Variables) => Promise<Answer>;
}

/** What one query answers. @param pick takes what is wanted out of the answer */
export function reading<Data, Variables extends AnyVariables, Answer>(
  of: string,
  document: TypedDocumentNode<Data, Variables>,
  pick: (data: Data) => Answer,
): Reading<Variables, Answer> {
  return {
    of,
    key: document,
    read: async (api, variables) => pick(await api.query(document, variables)),
  };
}

/** The name under which react-query keeps what was read. */
export function readingKey<Variables>(
  { of, key }: Reading<Variables, unknown>,
  variables: Variables,
): readonly unknown[] {
  return [of, 'reading', key, variables];
}

/** The name under which it keeps the record that an edit screen shows. */
export function recordKey(resource: string, id: string): readonly unknown[] {
  return [resource, 'getOne', { id, meta: undefined }];
}
