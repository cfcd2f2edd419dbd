import path from 'node:path';
import { z } from 'zod';

const highestPort = 65_535;
const ports = `a port is a whole number from 0 to ${highestPort}`;
const port = z.coerce.number(ports).int(ports).min(0, ports).max(highestPort, ports);
const origins = 'an address begins with http:// or https://';
const origin = z
  .url({ protocol: /^https?$/, error: origins })
  .transform((url) => url.replace(/\/+$/, ''));
const database = z.string().regex(/^postgres(ql)?:\/\//, 'a postgresql:// address');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const modes = ['production', 'development', 'test'] as const;

/** Every setting of the server, with what is accepted; see the table in the README. */
const environment = z.object({
  DATABASE_URL: database.optional(),
  DATABASE_OWNER_URL: database.optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  API_PORT: port.default(4000),
  WEB_PORT: port.default(3000),
  API_URL: origin.optional(),
  SITE_URL: origin.optional(),
  ADMIN_EMAIL: z.email('an e-mail address').default('quantri@hoi.local'),
  ADMIN_PASSWORD: z.string().min(12, 'at least 12 characters').optional(),
  DEMO: z.enum(['0', '1'], '0 or 1').default('1'),
  WEATHER_URL: z
    .union([z.literal(''), origin], `${origins}, or is empty`)
    .default('https://api.open-meteo.com'),
  LOG_LEVEL: z.enum(levels, `one of ${levels.join(', ')}`).default('info'),
  METRICS_TOKEN: z.string().min(16, 'at least 16 characters').optional(),
  NODE_ENV: z.enum(modes, `one of ${modes.join(', ')}`).default('production'),
});

export interface Settings {
  databaseUrl: string | undefined;
  /** The same database for the role that owns it and migrates; without one `databaseUrl` does both. */
  databaseOwnerUrl: string | undefined;
  dataDirectory: string;
  host: string;
  apiPort: number;
  webPort: number;
  apiUrl: string;
  siteUrl: string;
  adminEmail: string;
  adminPassword: string | undefined;
  demo: boolean;
  /** Empty when the weather widget is off. */
  weatherUrl: string;
  logLevel: (typeof levels)[number];
  metricsToken: string | undefined;
  development: boolean;
}

/**
 * Reads the settings once, at start.
 * @throws Error whose single line names the variable, what was found and what is accepted
 */
export function readSettings(
  variables: Record<string, string | undefined> = process.env,
): Settings {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([name, value]) => value !== '' || name === 'WEATHER_URL'),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0] ?? 'environment');
    const secret = /PASSWORD|TOKEN|DATABASE/.test(name);
    const found = secret ? 'the given value' : JSON.stringify(variables[name] ?? null);
    throw new Error(`${name}: ${found} is not accepted: ${issue?.message ?? 'invalid'}`);
  }
  const e = parsed.data;
  if (e.DATABASE_OWNER_URL && !e.DATABASE_URL) {
    throw new Error(
      'DATABASE_OWNER_URL: stands beside DATABASE_URL, which is not set: give both or none',
    );
  }
  return {
    databaseUrl: e.DATABASE_URL,
    databaseOwnerUrl: e.DATABASE_OWNER_URL,
    dataDirectory: path.resolve(e.DATA_DIR),
    host: e.HOST,
    apiPort: e.API_PORT,
    webPort: e.WEB_PORT,
    apiUrl: e.API_URL ?? `http://${e.HOST}:${e.API_PORT}`,
    siteUrl: e.SITE_URL ?? `http://${e.HOST}:${e.WEB_PORT}`,
    adminEmail: e.ADMIN_EMAIL.toLowerCase(),
    adminPassword: e.ADMIN_PASSWORD,
    demo: e.DEMO === '1',
    weatherUrl: e.WEATHER_URL,
    logLevel: e.LOG_LEVEL,
    metricsToken: e.METRICS_TOKEN,
    development: e.NODE_ENV === 'development',
  };
}
