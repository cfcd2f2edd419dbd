import path from 'node:path';
import { readManifest, workspaceDirectories } from '../../bin/workspace-root.mjs';
import { type Code, codeExtensions, readCode, readSources } from './source-tree.ts';

export interface Import {
  from: string;
  specifier: string;
  /** The file of ours it means; null when it is a library's. */
  to: string | null;
}

function specifiersOf({ module, textOf }: Code): string[] {
  const written = module.staticImports.map((entry) => entry.moduleRequest.value);
  const passedOn = module.staticExports.flatMap((statement) =>
    statement.entries.map((entry) => entry.moduleRequest?.value),
  );
  const awaited = module.dynamicImports.map(
    ({ moduleRequest }) => /^(['"`])([^$]*)\1$/.exec(textOf(moduleRequest))?.[2],
  );
  const all = [...written, ...passedOn, ...awaited];
  return [...new Set(all.filter((specifier) => specifier !== undefined))];
}

interface Workspace {
  directory: string;
  imports: Record<string, string>;
  exports: Record<string, string>;
}

function readWorkspaces(root: string): Map<string, Workspace> {
  const found = new Map<string, Workspace>();
  for (const directory of workspaceDirectories(root)) {
    const manifest = readManifest(path.join(root, directory));
    if (!manifest) continue;
    const { imports = {}, exports = {} } = manifest;
    found.set(manifest.name, { directory, imports, exports });
  }
  return found;
}

/** Looks a name up in the `imports` or `exports` of a package.json; the longest match wins. */
function lookUp(map: Record<string, string>, name: string): string | null {
  const keys = Object.keys(map).sort((a, b) => b.length - a.length);
  for (const key of keys) {
    const [before = '', after] = key.split('*');
    if (after === undefined ? key !== name : !name.startsWith(before)) continue;
    return map[key]?.replace('*', name.slice(before.length)) ?? null;
  }
  return null;
}

function resolve(
  from: string,
  specifier: string,
  workspaces: ReadonlyMap<string, Workspace>,
): string | null {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier);
  if (specifier.startsWith('#')) {
    const own = [...workspaces.values()].find(({ directory }) => from.startsWith(`${directory}/`));
    const target = own && lookUp(own.imports, specifier);
    return own && target ? path.posix.join(own.directory, target) : null;
  }
  const name = specifier.split('/').slice(0, 2).join('/');
  const other = workspaces.get(name);
  if (!other) return null;
  const target = lookUp(other.exports, `.${specifier.slice(name.length)}`);
  // A name that is not exported still is that workspace's.
  return path.posix.join(other.directory, target ?? specifier.slice(name.length + 1));
}

/** Every import in the tree, types included. */
export function readImports(root: string): Import[] {
  const workspaces = readWorkspaces(root);
  return readSources(root, codeExtensions).flatMap((file) =>
    specifiersOf(readCode(file)).map((specifier) => ({
      from: file.path,
      specifier,
      to: resolve(file.path, specifier, workspaces),
    })),
  );
}
