import type { TypedDocumentNode } from 'urql';
import type { Api } from '#providers/client.ts';
import { versioned } from './form-values.ts';
import type { FormValues, Row } from './resource-description.ts';

type Mutation<Data, Input> = TypedDocumentNode<Data, { input: Input }>;

type Version = ReturnType<typeof versioned>;

/** Makes a record of what a form says. @param read takes its row out of the answer */
export function creates<Data, Input>(
  document: Mutation<Data, Input>,
  inputOf: (values: FormValues) => Input,
  read: (data: Data) => Row,
) {
  return async (api: Api, values: FormValues): Promise<Row> =>
    read(await api.mutate(document, { input: inputOf(values) }));
}

/** Writes what a form says over the version that was read. */
export function updates<Data, Input extends Version>(
  document: Mutation<Data, Input>,
  fieldsOf: (values: FormValues) => Omit<Input, keyof Version>,
  read: (data: Data) => Row,
) {
  return async (api: Api, values: FormValues, previous: Row): Promise<Row> => {
    // Spreading a generic rest loses that it completes `Input`.
    const input = { ...fieldsOf(values), ...versioned(previous) } as unknown as Input;
    return read(await api.mutate(document, { input }));
  };
}

/** Deletes the version that was read. */
export function removes(document: Mutation<unknown, Version>) {
  return async (api: Api, previous: Row): Promise<Row> => {
    await api.mutate(document, { input: versioned(previous) });
    return previous;
  };
}
