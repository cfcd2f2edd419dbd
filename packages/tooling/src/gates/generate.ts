import path from 'node:path';
import { say } from '../../bin/bootstrap.mjs';
import { root } from '../../bin/workspace-root.mjs';
import { databaseClient, prepare } from '../run/prepare.ts';
import { runTool } from '../run/run-tool.ts';
import { generators } from './generated-files.ts';

// `npm run generate`: writes everything that is printed by a program, in place.

await prepare(databaseClient);
for (const { name, command, directory } of generators) {
  say(`writing ${name}`);
  const { code, output } = await runTool(command, path.join(root, directory));
  if (code === 0) continue;
  console.error(output.trim());
  process.exitCode = 1;
}
