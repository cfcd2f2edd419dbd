import { currentRequestId } from '@hoi/contract/node/request-id';
import type { JsonAnswer } from '#graphql/answer.ts';
import { log } from '#outside/log.ts';

const named = (id: string) => `"requestId":${JSON.stringify(id)}`;

/**
 * An answer that was made for somebody else who asked the same. What failed in it is told under the id
 * of this request, and the log leads from this id to the other.
 */
export function underOwnId(answer: JsonAnswer): JsonAnswer {
  const own = currentRequestId();
  const { faultId } = answer;
  if (!own || !faultId || faultId === own) return answer;
  const text = answer.body.toString();
  if (!text.includes(named(faultId))) return answer;
  log.warn({ sharedWith: faultId }, 'a request failed together with another');
  return { ...answer, body: Buffer.from(text.replaceAll(named(faultId), named(own))) };
}
