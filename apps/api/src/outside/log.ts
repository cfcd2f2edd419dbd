import { currentRequestId } from '@hoi/contract/node/request-id';
import pino from 'pino';
import { outsideReason } from './outside-fault.ts';

/** The server's log: JSON lines on standard output. Silent until `main` sets the level. */
export const log = pino({
  level: 'silent',
  // What fails outside is one line; where we noticed it helps nobody.
  serializers: { err: (error: Error) => outsideReason(error) ?? pino.stdSerializers.err(error) },
  mixin: () => {
    const requestId = currentRequestId();
    return requestId === undefined ? {} : { requestId };
  },
  redact: ['password', '*.password', 'authorization', '*.authorization', 'cookie', '*.cookie'],
});
