import type { Language } from '@hoi/domain/language';
import type { GraphQLSchema } from 'graphql';
import { publicResult } from '#graphql/answer.ts';
import { readDocument } from '#graphql/read-document.ts';

/** A question that asks for a field which there is not. */
export const wrongQuestion = '{ articles { nodes { titel } } }';

/** What it is answered, made as every answer is. */
export function wrongQuestionAnswer(schema: GraphQLSchema, language: Language): string {
  const read = readDocument(schema, wrongQuestion);
  const errors = Array.isArray(read) ? read : [];
  return JSON.stringify(publicResult({ errors }, language), null, 2);
}
