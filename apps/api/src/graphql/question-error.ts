import { DomainError, type ErrorCode } from '@hoi/domain/errors';
import type { Sentence } from '@hoi/domain/language';
import { type ASTNode, GraphQLError } from 'graphql';

interface About {
  code?: ErrorCode;
  /** What of the document it is about. */
  nodes?: ASTNode | null;
}

/** The refusal of a question as a question, as validation and execution hand it on. */
export function questionError(
  sentence: Sentence,
  { code = 'BAD_USER_INPUT', nodes = null }: About = {},
): GraphQLError {
  // The inner one knows every language; what the outer one says in English is for logs.
  const originalError = new DomainError(code, sentence);
  return new GraphQLError(sentence.en, { nodes, originalError });
}
