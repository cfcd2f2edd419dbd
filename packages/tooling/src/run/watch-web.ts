import path from 'node:path';
import { readSettings } from '@hoi/contract/node/settings';
import { createServer } from 'vite';
import { say } from '../../bin/bootstrap.mjs';
import { root } from '../../bin/workspace-root.mjs';
import { localOrigin } from './addresses.ts';

// In watch mode the public site runs inside Vite's server, which makes a changed module afresh at the
// next request; apps/web/server/development.ts gives its pages what they get in production.

const { host, webPort } = readSettings();
const server = await createServer({
  root: path.join(root, 'apps/web'),
  server: { host, port: webPort, strictPort: true },
});
await server.listen();
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
say(`the public site, watched: ${localOrigin(host, webPort)}/`);
