import { type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

export function createLog(level: string): Log {
  return pino({ level, name: 'web', base: { name: 'web' } });
}
