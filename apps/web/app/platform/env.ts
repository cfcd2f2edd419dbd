import path from 'node:path';
import { z } from 'zod';

const highestPort = 65_535;
const ports = `a port is a whole number from 0 to ${highestPort}`;
const port = z.coerce.number(ports).int(ports).min(0, ports).max(highestPort, ports);
const origins = 'an address begins with http:// or https://';
const origin = z
  .url({ protocol: /^https?$/, error: origins })
  .transform((url) => url.replace(/\/+$/, ''));
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const modes = ['production', 'development', 'test'] as const;

/** The settings that the public site reads; the API reads the same names by the same rules. */
const environment = z.object({
  DATA_DIR: z.string().min(1).default('.data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  API_PORT: port.default(4000),
  WEB_PORT: port.default(3000),
  API_URL: origin.optional(),
  SITE_URL: origin.optional(),
  LOG_LEVEL: z.enum(levels, `one of ${levels.join(', ')}`).default('info'),
  NODE_ENV: z.enum(modes, `one of ${modes.join(', ')}`).default('production'),
});

export interface Settings {
  dataDirectory: string;
  host: string;
  webPort: number;
  apiUrl: string;
  siteUrl: string;
  logLevel: (typeof levels)[number];
  development: boolean;
}

/**
 * Reads the settings once, at start.
 * @throws Error whose single line names the variable, what was found and what is accepted
 */
export function readSettings(variables: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0] ?? 'environment');
    const found = JSON.stringify(variables[name] ?? null);
    throw new Error(`${name}: ${found} is not accepted: ${issue?.message ?? 'invalid'}`);
  }
  const e = parsed.data;
  return {
    dataDirectory: path.resolve(e.DATA_DIR),
    host: e.HOST,
    webPort: e.WEB_PORT,
    apiUrl: e.API_URL ?? `http://${e.HOST}:${e.API_PORT}`,
    siteUrl: e.SITE_URL ?? `http://${e.HOST}:${e.WEB_PORT}`,
    logLevel: e.LOG_LEVEL,
    development: e.NODE_ENV === 'development',
  };
}

/** @throws Error as `readSettings` */
export function readEnvironment(): Settings {
  return readSettings(process.env);
}
