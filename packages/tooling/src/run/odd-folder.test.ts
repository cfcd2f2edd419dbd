import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { root } from '../../bin/workspace-root.mjs';
import { generators } from '../gates/generated-files.ts';
import { runTool } from './run-tool.ts';

// What browsers call a second download, and people their folders.
const oddName = 'x [1] (b)';

const left = new Set(['node_modules', 'build', 'dist', 'e2e', 'bench', 'public']);

function copyWithout(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (file) => !left.has(path.basename(file)) });
}

/** A copy of one app whose packages are the installed ones, the contract apart. */
function oddCheckout(directory: string): string {
  const top = mkdtempSync(path.join(tmpdir(), 'hoi-odd-'));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  const checkout = path.join(top, oddName);
  const modules = path.join(checkout, directory, 'node_modules');
  copyWithout(path.join(root, directory), path.join(checkout, directory));
  copyWithout(path.join(root, 'packages/contract'), path.join(checkout, 'packages/contract'));
  const installed = path.join(root, directory, 'node_modules');
  mkdirSync(path.join(modules, '@hoi'), { recursive: true });
  for (const name of readdirSync(installed)) {
    if (name !== '@hoi') symlinkSync(path.join(installed, name), path.join(modules, name));
  }
  symlinkSync(path.join(checkout, 'packages/contract'), path.join(modules, '@hoi/contract'));
  return checkout;
}

/** A file itself, or all that is in a directory. */
function filesIn(written: string): string[] {
  const at = path.join(root, written);
  return statSync(at).isFile()
    ? [written]
    : readdirSync(at).map((name) => path.join(written, name));
}

// The API prints from its database client, and the picture shows the whole house.
const ofOneApp = generators.filter(({ directory }) => /^apps\/(web|admin)$/.test(directory));

it.each(ofOneApp)('$name are generated in a folder of any name', async (generator) => {
  const checkout = oddCheckout(generator.directory);
  for (const written of generator.writes) {
    rmSync(path.join(checkout, written), { recursive: true, force: true });
  }
  const { code, output } = await runTool(
    generator.command,
    path.join(checkout, generator.directory),
  );
  expect(code, output).toBe(0);
  for (const written of generator.writes) {
    for (const file of filesIn(written)) {
      const text = (top: string) => readFileSync(path.join(top, file), 'utf8');
      expect(text(checkout), file).toBe(text(root));
    }
  }
});
