import type { GraphQLError } from 'graphql';
import { said } from './caller-words.ts';
import { knownText } from './known-operations.ts';
import type { Variables } from './operation.ts';
import { questionError } from './question-error.ts';

/** What a request asks, whichever way it came. */
export interface RequestParams {
  text: string;
  operationName: string | undefined;
  variables: Variables;
}

// As the grammar has it; longer ones name nothing that is ours.
const graphqlName = /^[_A-Za-z][_0-9A-Za-z]{0,199}$/;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The document itself, or the one that the build knows by this hash. */
function textOf({ query, documentId }: Record<string, unknown>): string | undefined {
  if (typeof query === 'string') return query;
  return query == null && typeof documentId === 'string' ? knownText(documentId) : undefined;
}

/** The fields of a request, or the error that says which of them is of the wrong kind. */
export function readParams(given: unknown): RequestParams | GraphQLError {
  if (!isObject(given)) return questionError(said((w) => w.questions.notRequest));
  const { variables, operationName, extensions } = given;
  const text = textOf(given);
  if (text === undefined) {
    return questionError(said((w) => w.questions.noDocument));
  }
  if (variables != null && !isObject(variables)) {
    return questionError(said((w) => w.questions.notObject('variables')));
  }
  if (extensions != null && !isObject(extensions)) {
    return questionError(said((w) => w.questions.notObject('extensions')));
  }
  const isName = typeof operationName === 'string' && graphqlName.test(operationName);
  if (operationName != null && !isName) {
    return questionError(said((w) => w.questions.noOperationName));
  }
  const name = isName ? operationName : undefined;
  return { text, operationName: name, variables: variables ?? {} };
}
