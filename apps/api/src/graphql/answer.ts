import { currentRequestId } from '@hoi/contract/node/request-id';
import { Asker, askingFor } from '@hoi/db/asker';
import type { Language } from '@hoi/domain/language';
import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { costError } from './cost.ts';
import { secondsUntilServed, toPublicError } from './errors.ts';
import type { Operation, Variables } from './operation.ts';
import { prepareOperation } from './prepared-operation.ts';
import { nobodyWaits } from './price.ts';
import type { RequestParams } from './request-params.ts';

/** An answer as JSON in UTF-8, errors in their public form. */
export interface JsonAnswer {
  body: Buffer;
  failed: boolean;
  /** False when the request itself was wrong, and nothing of it was run. */
  hasData: boolean;
  /** Set when something was away: when to ask again. */
  retryAfterSeconds: number | null;
  /** The id under which the log tells of what failed in it. */
  faultId?: string | undefined;
}

/** A request that can be run, or what is wrong with it. */
export type Question =
  | {
      operation: Operation;
      /** What it costs to run, in points. */
      cost: number;
      run: (context: Context) => Promise<ExecutionResult>;
    }
  | { refused: readonly GraphQLError[] };

// Of the ten connections: one caller's three requests leave others four.
const statementsAtOnce = 2;

/** Runs a question whose statements end when nobody waits for their answer any more. */
async function whileAwaited(operation: Operation, context: Context, variables: Variables) {
  const { gone } = context;
  const asker = new Asker(statementsAtOnce, gone);
  const result = await askingFor(asker, () => operation.run(context, variables));
  // What its statements failed with is no fault, and nobody will see it.
  return gone?.aborted ? { errors: [nobodyWaits()] } : result;
}

/** The one door to execution: what any request asks, bounded and checked. */
export function questionOf(schema: GraphQLSchema, params: RequestParams): Question {
  const operation = prepareOperation(schema, params.text, params.operationName);
  if (Array.isArray(operation)) return { refused: operation };
  const { variables } = params;
  const cost = operation.cost(variables);
  const tooDear = costError(cost);
  // Answered as what it is, and nothing charged: none of it is done.
  if (tooDear) return { operation, cost: 1, run: async () => ({ errors: [tooDear] }) };
  if (!operation.isMutation) {
    return { operation, cost, run: (context) => whileAwaited(operation, context, variables) };
  }
  return {
    operation,
    cost,
    run: async (context) => {
      // Who gets no answer is not signed in, nor out, by it.
      const cookies: (() => void)[] = [];
      const held: Pick<Context, 'setSessionCookie' | 'setDeviceCookie'> = {
        setSessionCookie: (token) => cookies.push(() => context.setSessionCookie(token)),
        setDeviceCookie: (token) => cookies.push(() => context.setDeviceCookie(token)),
      };
      const asker = new Asker(statementsAtOnce);
      const run = () => operation.run({ ...context, ...held }, variables);
      const result = await askingFor(asker, run);
      if (result.data != null) for (const set of cookies) set();
      return result;
    },
  };
}

const longText = 64 * 1024;

/** A result as clients may see it: its errors in their public form and in the language of the caller. */
export function publicResult(result: ExecutionResult, language: Language): ExecutionResult {
  const errors = result.errors?.map((error) => toPublicError(error, language));
  return errors ? { ...result, errors } : result;
}

/** The bytes of an answer. */
export function asJson(result: ExecutionResult, language: Language): JsonAnswer {
  const shown = publicResult(result, language);
  const text = JSON.stringify(shown);
  const kind = {
    failed: shown.errors !== undefined,
    hasData: shown.data !== undefined,
    retryAfterSeconds: secondsUntilServed(shown.errors ?? []),
    ...(shown.errors && { faultId: currentRequestId() }),
  };
  if (text.length < longText) return { body: Buffer.from(text), ...kind };
  // Sockets and Buffer.from take twice as long for a long text with Vietnamese letters.
  const body = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  body.write(text);
  return { body, ...kind };
}
