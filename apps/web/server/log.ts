import { currentRequestId } from '@hoi/contract/node/request-id';
import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

/** @param destination where its lines go, by default to standard output */
export function createLog(level: string, destination?: DestinationStream): Log {
  const mixin = () => {
    const requestId = currentRequestId();
    return requestId === undefined ? {} : { requestId };
  };
  return pino({ level, name: 'web', base: { name: 'web' }, mixin }, destination);
}
