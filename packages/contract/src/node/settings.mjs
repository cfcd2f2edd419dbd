import path from 'node:path';

// Plain JavaScript: the launcher reads the settings on Node 20.19 before anything is installed.

/**
 * What the environment says to every part of the system; see the table in the README.
 * @typedef {object} Settings
 * @property {string | undefined} databaseUrl
 * @property {string | undefined} databaseOwnerUrl the same database for the role that owns it and migrates;
 *   without one `databaseUrl` does both
 * @property {string} dataDirectory
 * @property {string} host
 * @property {number} apiPort
 * @property {number} webPort
 * @property {string} apiUrl
 * @property {string} siteUrl
 * @property {string} adminEmail
 * @property {string | undefined} adminPassword
 * @property {boolean} demo
 * @property {string} weatherUrl empty when the weather widget is off
 * @property {typeof levels[number]} logLevel
 * @property {string | undefined} metricsToken
 * @property {boolean} development
 */

/**
 * What is accepted, in words, and the value of a text; null for any other text.
 * @template Value
 * @typedef {{ accepted: string, read: (text: string) => Value | null }} Rule
 */

/**
 * @param {string} accepted
 * @param {RegExp} pattern
 * @returns {Rule<string>}
 */
function matching(accepted, pattern) {
  return { accepted, read: (text) => (pattern.test(text) ? text : null) };
}

/**
 * @template {string} Word
 * @param {readonly Word[]} words
 * @param {string} [accepted]
 * @returns {Rule<Word>}
 */
function oneOf(words, accepted = `one of ${words.join(', ')}`) {
  return { accepted, read: (text) => words.find((word) => word === text) ?? null };
}

const levels = /** @type {const} */ ([
  'trace',
  'debug',
  'info',
  'warn',
  'error',
  'fatal',
  'silent',
]);
const modes = /** @type {const} */ (['production', 'development', 'test']);
const something = matching('anything', /./s);
const database = matching('a postgresql:// address', /^postgres(ql)?:\/\//);
// The forms' own rule for an e-mail address, which is a library's.
const email = matching(
  'an e-mail address',
  /^(?!\.)(?!.*\.\.)[\w'+\-.]*[\w+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/,
);
/** @type {Rule<number>} */
const port = {
  accepted: 'a port is a whole number from 0 to 65535',
  read: (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null),
};
/** @type {Rule<string>} */
const origin = {
  accepted: 'an address begins with http:// or https://',
  read: (text) =>
    /^https?:\/\//i.test(text) && URL.canParse(text) ? text.replace(/\/+$/, '') : null,
};

/** @param {number} length */
const secret = (length) =>
  matching(`at least ${length} characters`, RegExp(`^.{${length},}$`, 's'));

/**
 * Reads the settings once, at start. A variable that is empty is one that is not set.
 * @param {Record<string, string | undefined>} [variables]
 * @returns {Settings}
 * @throws Error whose single line names the variable, what was found and what is accepted
 */
export function readSettings(variables = process.env) {
  /**
   * @template Value
   * @param {string} name
   * @param {Rule<Value>} rule
   */
  const given = (name, rule) => {
    const text = variables[name];
    if (text === undefined || text === '') return undefined;
    const value = rule.read(text);
    if (value !== null) return value;
    const found = /PASSWORD|TOKEN|DATABASE/.test(name) ? 'the given value' : JSON.stringify(text);
    throw new Error(`${name}: ${found} is not accepted: ${rule.accepted}`);
  };
  const databaseUrl = given('DATABASE_URL', database);
  const databaseOwnerUrl = given('DATABASE_OWNER_URL', database);
  if (databaseOwnerUrl && !databaseUrl) {
    throw new Error(
      'DATABASE_OWNER_URL: stands beside DATABASE_URL, which is not set: give both or none',
    );
  }
  const host = given('HOST', something) ?? '127.0.0.1';
  const apiPort = given('API_PORT', port) ?? 4000;
  const webPort = given('WEB_PORT', port) ?? 3000;
  const weather = { ...origin, accepted: `${origin.accepted}, or is empty` };
  return {
    databaseUrl,
    databaseOwnerUrl,
    dataDirectory: path.resolve(given('DATA_DIR', something) ?? '.data'),
    host,
    apiPort,
    webPort,
    apiUrl: given('API_URL', origin) ?? `http://${host}:${apiPort}`,
    siteUrl: given('SITE_URL', origin) ?? `http://${host}:${webPort}`,
    adminEmail: (given('ADMIN_EMAIL', email) ?? 'quantri@hoi.local').toLowerCase(),
    adminPassword: given('ADMIN_PASSWORD', secret(12)),
    demo: given('DEMO', oneOf(['0', '1'], '0 or 1')) !== '0',
    weatherUrl:
      variables.WEATHER_URL === ''
        ? ''
        : (given('WEATHER_URL', weather) ?? 'https://api.open-meteo.com'),
    logLevel: given('LOG_LEVEL', oneOf(levels)) ?? 'info',
    metricsToken: given('METRICS_TOKEN', secret(16)),
    development: given('NODE_ENV', oneOf(modes)) === 'development',
  };
}
