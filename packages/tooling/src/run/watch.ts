import path from 'node:path';
import { readSettings } from '@hoi/contract/node/settings';
import { createServer } from 'vite';
import { say } from '../../bin/bootstrap.mjs';
import { root } from '../../bin/workspace-root.mjs';
import { localOrigin } from './addresses.ts';

// In watch mode an app runs inside Vite's server, which makes a changed module afresh at the next request:
// the public site, whose pages apps/web/server/development.ts gives what they get in production, or the
// back office, which passes requests on to the API as if they came from there: the API takes sessions
// from its own origin alone.

const { host, webPort, apiPort, apiUrl } = readSettings();
const api = { target: localOrigin(host, apiPort), headers: { origin: apiUrl } };
const { folder, name, place, ...server } =
  process.argv[2] === 'admin'
    ? {
        folder: 'apps/admin',
        name: 'back office',
        place: '/admin/',
        port: 5173,
        proxy: { '/graphql': api, '/media': api },
      }
    : { folder: 'apps/web', name: 'public site', place: '/', port: webPort };
const vite = await createServer({
  root: path.join(root, folder),
  server: { host, strictPort: true, ...server },
});
await vite.listen();
process.on('SIGTERM', () => void vite.close().then(() => process.exit(0)));
say(`the ${name}, watched: ${localOrigin(host, server.port)}${place}`);
