import path from 'node:path';
import { readSettings } from '@hoi/contract/node/settings';
import { createServer } from 'vite';
import { say } from '../../bin/bootstrap.mjs';
import { root } from '../../bin/workspace-root.mjs';
import { localOrigin } from './addresses.ts';

// In watch mode the back office has a server of its own. It passes requests on to the API as if they
// came from there: the API takes sessions from its own origin alone.

const { host, apiPort, apiUrl } = readSettings();
const target = { target: localOrigin(host, apiPort), headers: { origin: apiUrl } };
const server = await createServer({
  root: path.join(root, 'apps/admin'),
  server: { host, port: 5173, strictPort: true, proxy: { '/graphql': target, '/media': target } },
});
await server.listen();
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
say(`the back office, watched: ${localOrigin(host, 5173)}/admin/`);
