import pino from 'pino';

/** The server's log: JSON lines on standard output. Silent until `main` sets the level. */
export const log = pino({
  level: 'silent',
  redact: ['password', '*.password', 'authorization', '*.authorization', 'cookie', '*.cookie'],
});
