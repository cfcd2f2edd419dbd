import { createServer } from 'node:net';
import path from 'node:path';
import { readSettings } from '../../contract/src/node/settings.mjs';
import { releaseRun, takeRun } from './run-lock.mjs';
import { root } from './workspace-root.mjs';

/**
 * @param {string} name the variable that sets the port
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 */
function refuseTakenPort(name, host, port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const reasons = new Map([
        [
          'EADDRINUSE',
          `${name}: port ${port} on ${host} is taken by another program; free it or set ${name} to a free port`,
        ],
        [
          'EACCES',
          `${name}: port ${port} may not be opened by this user; set ${name} to a port above 1023`,
        ],
      ]);
      const reason = reasons.get(error.code ?? '');
      reject(
        new Error(reason ?? `HOST: ${host} is not an address of this machine (${error.code})`),
      );
    });
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/**
 * Checks what can be checked before the long steps, and takes the data directory.
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 * @returns {Promise<string>} the data directory
 * @throws Error whose one line says why the system cannot start
 */
export async function preflight(env, say) {
  const { host, webPort, apiPort, siteUrl, apiUrl, dataDirectory } = readSettings({
    ...env,
    DATA_DIR: path.resolve(root, env.DATA_DIR || '.data'),
  });
  for (const [name, port] of Object.entries({ WEB_PORT: webPort, API_PORT: apiPort })) {
    if (port === 0)
      throw new Error(`${name}: 0 is any free port; give it one that people can know`);
  }
  if (webPort === apiPort)
    throw new Error(`WEB_PORT: ${webPort} is API_PORT too; the two servers need a port each`);
  const holder = await takeRun(
    dataDirectory,
    {
      pid: process.pid,
      script: path.join('tooling', 'bin'),
      site: siteUrl,
      api: apiUrl,
      children: [],
    },
    say,
  );
  if (holder) {
    const what = holder.site
      ? `Cổng Hội already runs here: ${holder.site}`
      : "an operator's command runs on this database; try again when it has ended";
    throw new Error(`${what} (pid ${holder.pid}, DATA_DIR ${dataDirectory})`);
  }
  try {
    await refuseTakenPort('WEB_PORT', host, webPort);
    await refuseTakenPort('API_PORT', host, apiPort);
  } catch (error) {
    releaseRun(dataDirectory, process.pid);
    throw error;
  }
  return dataDirectory;
}
