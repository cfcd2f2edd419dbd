import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from './context.ts';
import { costOf } from './cost.ts';
import { isShared, ofAnyReader } from './shared-operation.ts';

/** Variables of a request, as JSON gave them. */
export type Variables = Readonly<Record<string, unknown>>;

type Engine = (
  context: Context,
  variables: Variables,
) => Promise<ExecutionResult> | ExecutionResult;

/** One operation of a checked document, ready to run. */
export interface Operation {
  name: string | undefined;
  isMutation: boolean;
  /** Whether every anonymous reader gets the same answer, so that one may serve them all. */
  isShared: boolean;
  /** What it costs with these variables, in points. */
  cost: (variables: Variables) => number;
  run: (context: Context, variables: Variables) => Promise<ExecutionResult>;
}

/** Runs a checked document without compiling it. */
export function interpreter(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string,
): Engine {
  const plan = { schema, document, operationName, hideSuggestions: true };
  return (contextValue, variableValues) => execute({ ...plan, contextValue, variableValues });
}

/** The operation with what stands before every run of it, whichever engine runs it. */
export function operationOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  engine: Engine,
): Operation {
  const shared = isShared(schema, document, operation);
  return {
    name: operation.name?.value,
    isMutation: operation.operation === 'mutation',
    isShared: shared,
    cost: (variables) => costOf({ schema, document, operation, variables }),
    run: async (context, variables) => engine(shared ? ofAnyReader(context) : context, variables),
  };
}
