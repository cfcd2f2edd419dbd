import { AsyncLocalStorage } from 'node:async_hooks';
import { silenceSoFar } from '@hoi/db/patient-connection';
import { UnavailableError } from '@hoi/domain/errors';

// Whoever asks hears something within five seconds, whatever the request still waits for.
const patienceMs = 4700;
const lookAgainMs = 500;
const silentMs = 2500;

const requests = new AsyncLocalStorage<{ long: boolean }>();

/** Says of the request under way that it is known to take its time. */
export function takesLong(): void {
  const request = requests.getStore();
  if (request) request.long = true;
}

/** Takes what is to be done when the request is given up. */
export type WhenGivenUp = (then: () => void) => void;

/**
 * Does the work of one request. When the database has fallen silent in the meantime it is not waited
 * for: one statement after the other would each take its own patience. `work` can hear of it, for
 * whoever asked was told to come back.
 * @throws UnavailableError
 */
export async function withinPatience<Result>(
  work: (whenGivenUp: WhenGivenUp) => Promise<Result>,
): Promise<Result> {
  const request = { long: false };
  let tell: (() => void) | undefined;
  const given = Promise.withResolvers<never>();
  let timer: NodeJS.Timeout;
  const look = () => {
    if (request.long) return;
    if (silenceSoFar() > silentMs) {
      given.reject(new UnavailableError());
      tell?.();
    } else timer = setTimeout(lookSoon, lookAgainMs);
  };
  // What was answered while this thread was busy is heard first.
  const lookSoon = () => setImmediate(look);
  timer = setTimeout(lookSoon, patienceMs);
  const whenGivenUp: WhenGivenUp = (then) => {
    tell = then;
  };
  try {
    return await Promise.race([requests.run(request, work, whenGivenUp), given.promise]);
  } finally {
    clearTimeout(timer);
  }
}
