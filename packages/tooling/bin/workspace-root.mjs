import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top directory. */
export const root = path.resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/**
 * Directories of the workspace's packages, relative to the root.
 * @param {string} [top]
 */
export function workspaceDirectories(top = root) {
  const groups = ['apps', 'packages'].filter((group) => existsSync(path.join(top, group)));
  const found = groups.flatMap((group) =>
    readdirSync(path.join(top, group)).map((name) => `${group}/${name}`),
  );
  return [...found, 'prisma'].filter((directory) => readManifest(path.join(top, directory)));
}

/**
 * The package.json of a directory, or null.
 * @param {string} directory
 * @returns {{ name: string, packageManager?: string, scripts?: Record<string, string>, dependencies?: Record<string, string>, devDependencies?: Record<string, string>, exports?: Record<string, string>, imports?: Record<string, string> } | null}
 */
export function readManifest(directory) {
  try {
    return JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
  } catch {
    return null;
  }
}
