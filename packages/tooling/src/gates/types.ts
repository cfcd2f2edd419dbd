import { existsSync } from 'node:fs';
import path from 'node:path';
import { workspaceDirectories } from '../../bin/workspace-root.mjs';
import { toolViolations } from '../run/run-tool.ts';

const compile = ['tsc', '--pretty', 'false', '--checkers', '1', '-p'];

/** Type errors of every workspace; two compilers at a time, one for each core. */
export async function checkTypes(root: string): Promise<string[]> {
  const waiting = workspaceDirectories(root).map((directory) => path.join(root, directory));
  const violations: string[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const name = path.relative(root, next);
      if (!existsSync(path.join(next, 'tsconfig.json'))) {
        violations.push(`${name}: no tsconfig.json`);
        continue;
      }
      const found = await toolViolations([...compile, next]);
      violations.push(...found.map((text) => `${name}:\n${text}`));
    }
  };
  await Promise.all([work(), work()]);
  return violations;
}
