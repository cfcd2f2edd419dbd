import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root, workspaceDirectories } from '../../bin/workspace-root.mjs';
import { fixtureTree } from '../../test/fixture-tree.ts';
import { runTool } from './run-tool.ts';
import { integritiesIn, licenceText, partsOf } from './software-list.ts';

interface Component {
  name: string;
  version: string;
  scope: string;
  purl: string;
  hashes?: { alg: string; content: string }[];
  licenses: unknown[];
}

/** The packages that our own manifests name, as far as they are installed here. */
function namedPackages(): Set<string> {
  const named = workspaceDirectories().flatMap((directory) => {
    const modules = path.join(root, directory, 'node_modules');
    if (!existsSync(modules)) return [];
    const manifest = JSON.parse(readFileSync(path.join(root, directory, 'package.json'), 'utf8'));
    const installed = new Set(
      readdirSync(modules).flatMap((name) =>
        name.startsWith('@')
          ? readdirSync(path.join(modules, name)).map((inner) => `${name}/${inner}`)
          : [name],
      ),
    );
    return Object.keys(manifest.dependencies ?? {}).filter((name) => installed.has(name));
  });
  return new Set(named.filter((name) => !name.startsWith('@hoi/')));
}

it('lists every package that runs, with its licence and the checksum of the lock file', async () => {
  const folder = path.join(fixtureTree({}), 'sbom');
  const script = path.join(root, 'packages/tooling/src/run/sbom.ts');
  const { code, output } = await runTool(['node', script, folder]);
  expect(code, output).toBe(0);
  const bill = JSON.parse(readFileSync(path.join(folder, 'cong-hoi.cdx.json'), 'utf8'));
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  const components: Component[] = bill.components;
  const running = components.filter(({ scope }) => scope === 'required');
  const names = new Set(running.map(({ name }) => name));
  expect([...namedPackages()].filter((name) => !names.has(name))).toEqual([]);
  const purls = components.map(({ purl }) => purl);
  expect(new Set(purls).size).toBe(purls.length);
  for (const { name, hashes, licenses } of components) {
    expect(hashes?.[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
    expect(licenses, name).toHaveLength(1);
  }
  expect(components.some(({ scope }) => scope === 'excluded')).toBe(true);
  const text = readFileSync(path.join(folder, 'licences.txt'), 'utf8');
  for (const { name, version } of running) expect(text).toContain(`${name} ${version} · `);
  expect(JSON.stringify(bill) + text).not.toContain(root);
});

it('keeps two versions of a package apart, and says once what many share', () => {
  const listed = { name: 'a', versions: ['1.0.0', '2.0.0'], paths: ['/1', '/2'], license: 'MIT' };
  const parts = partsOf({ MIT: [listed] }, { MIT: [{ ...listed, versions: ['2.0.0'] }] });
  expect(parts.map(({ version, directory, runs }) => [version, directory, runs])).toEqual([
    ['1.0.0', '/1', false],
    ['2.0.0', '/2', true],
  ]);
  const all = parts.map((part) => ({ ...part, runs: true }));
  expect(licenceText(all, () => 'A text')).toBe('a 1.0.0 · MIT\na 2.0.0 · MIT\n\nA text\n');
});

it('reads scoped and plain names from the lock file', () => {
  const lock = `packages:\n\n  '@a/b@1.0.0':\n    resolution: {integrity: sha512-QQ==}\n\n  c@2.0.0-x.1:\n    resolution: {integrity: sha512-Qg==, tarball: t}\n`;
  expect([...integritiesIn(lock)]).toEqual([
    ['@a/b@1.0.0', 'QQ=='],
    ['c@2.0.0-x.1', 'Qg=='],
  ]);
});
