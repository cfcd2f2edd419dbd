import path from 'node:path';
import { readManifest, workspaceDirectories } from '../../bin/workspace-root.mjs';

/** Libraries that more than one workspace names with a version of its own. */
export function checkVersions(root: string): string[] {
  const uses = new Map<string, { directory: string; version: string }[]>();
  for (const directory of ['.', ...workspaceDirectories(root)]) {
    const manifest = readManifest(path.join(root, directory));
    const needed = Object.entries({ ...manifest?.dependencies, ...manifest?.devDependencies });
    for (const [name, version] of needed) {
      if (version.startsWith('workspace:')) continue;
      uses.set(name, [...(uses.get(name) ?? []), { directory, version }]);
    }
  }
  return [...uses].flatMap(([name, all]) =>
    all
      .filter(({ version }) => all.length > 1 && version !== 'catalog:')
      .map(
        ({ directory }) =>
          `${directory}/package.json: ${name} is used elsewhere too: its version belongs into the catalog of pnpm-workspace.yaml`,
      ),
  );
}
