import { toolViolations } from '../run/run-tool.ts';

// A machine without the history of the project (no .git) has the same rules.
const biome = (root: string, ...args: string[]) =>
  toolViolations(['biome', ...args, '--max-diagnostics=50', '.'], root);

/** Files that are not laid out as `npm run format` would. */
export function checkFormat(root: string): Promise<string[]> {
  return biome(root, 'format');
}

/** What the linter objects to; a warning is an error. */
export function checkLint(root: string): Promise<string[]> {
  return biome(root, 'lint', '--error-on-warnings');
}

/** Files, exports and dependencies that nothing uses, dependencies that nobody declared, and settings about nothing. */
export function checkUnused(root: string): Promise<string[]> {
  return toolViolations(
    [
      'knip',
      '--config',
      '.knip.json',
      '--no-progress',
      '--no-gitignore',
      '--treat-config-hints-as-errors',
    ],
    root,
  );
}
