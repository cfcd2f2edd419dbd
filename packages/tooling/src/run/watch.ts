import path from 'node:path';
import { readSettings } from '@hoi/contract/node/settings';
import { createServer, type ServerOptions } from 'vite';
import { say } from '../../bin/bootstrap.mjs';
import { root } from '../../bin/workspace-root.mjs';
import { localOrigin } from './addresses.ts';

// node watch.ts web|admin: in watch mode an app runs inside Vite's server, which makes a changed module
// afresh at the next request.

interface Watched {
  folder: string;
  name: string;
  place: string;
  port: number;
  proxy?: ServerOptions['proxy'];
}

const { host, webPort, apiPort, apiUrl } = readSettings();
const api = { target: localOrigin(host, apiPort), headers: { origin: apiUrl } };
const apps = new Map<string | undefined, Watched>([
  // apps/web/server/development.ts gives its pages what they get in production.
  ['web', { folder: 'apps/web', name: 'public site', place: '/', port: webPort }],
  [
    'admin',
    {
      folder: 'apps/admin',
      name: 'back office',
      place: '/admin/',
      port: 5173,
      // As if it came from there: the API takes sessions from its own origin alone.
      proxy: { '/graphql': api, '/media': api },
    },
  ],
]);
const app = apps.get(process.argv[2]);
if (!app) throw new Error(`nothing is watched under the name "${process.argv[2]}"`);

const { folder, name, place, ...server } = app;
const vite = await createServer({
  root: path.join(root, folder),
  server: { host, strictPort: true, ...server },
});
await vite.listen();
process.on('SIGTERM', () => void vite.close().then(() => process.exit(0)));
say(`the ${name}, watched: ${localOrigin(host, server.port)}${place}`);
