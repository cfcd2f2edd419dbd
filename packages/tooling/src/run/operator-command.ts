import path from 'node:path';
import { runProgram } from '../../bin/bootstrap.mjs';
import { root } from '../../bin/workspace-root.mjs';

/** Runs one of the API's operator's commands. @returns its exit code */
export function runOperatorCommand(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const script = path.join(root, 'apps/api/src/cli/main.ts');
  return runProgram(process.execPath, [script, ...args], env);
}
