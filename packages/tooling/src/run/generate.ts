import path from 'node:path';
import { say } from '../../bin/bootstrap.mjs';
import { root } from '../../bin/workspace-root.mjs';
import { generators } from '../gates/generated-files.ts';
import { runTool } from '../verify/run-tool.ts';
import { databaseClient, prepare } from './prepare.ts';

// `npm run generate`: writes everything that is printed by a program, in place.

await prepare(databaseClient);
for (const { name, command, directory } of generators) {
  say(`writing ${name}`);
  const { code, output } = await runTool(command, path.join(root, directory));
  if (code === 0) continue;
  console.error(output.trim());
  process.exitCode = 1;
}
