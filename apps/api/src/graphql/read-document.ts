import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { changeRule } from './change-rule.ts';
import { refuseExpansion, refuseLongText } from './document-bounds.ts';
import { limits, shapeRule } from './limits.ts';

const rules = [...specifiedRules, shapeRule, changeRule];
// Suggestions are dear to find, and tell strangers names that they did not ask for.
const options = { maxErrors: 10, hideSuggestions: true };

/**
 * Parses and checks a document, bounded at each step by what the step before has made of it.
 * @returns the document, or the errors to answer with
 */
export function readDocument(schema: GraphQLSchema, text: string): DocumentNode | GraphQLError[] {
  try {
    refuseLongText(text);
    const document = parse(text, { maxTokens: limits.tokens });
    refuseExpansion(document);
    const errors = validate(schema, document, rules, options);
    return errors.length > 0 ? [...errors] : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
