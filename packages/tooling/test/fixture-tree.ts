import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes files into a directory of their own, which goes when the test has ended. */
export function fixtureTree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'hoi-fixture-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

/** A file of each kind that is shipped, with nothing in it: gates refuse to read nothing. */
export const emptyFiles = {
  'apps/admin/src/app.tsx': '',
  'apps/api/src/modules/portal/polls/poll.type.ts': '',
  'apps/web/app/root.tsx': '',
  'packages/domain/src/roles.ts': '',
};

const manifest = (name: string, source: string) =>
  JSON.stringify({ name, imports: { '#*': `./${source}/*` }, exports: { './*': './src/*.ts' } });

const localization = {
  name: '@hoi/localization',
  exports: { './words/*': './src/vi/*.ts', './*': './src/*.ts' },
};

/** The workspaces that the dependency rules speak of, with nothing in them yet. */
export const emptyWorkspaces = {
  'apps/api/package.json': manifest('@hoi/api', 'src'),
  'apps/web/package.json': manifest('@hoi/web', 'app'),
  'apps/admin/package.json': manifest('@hoi/admin', 'src'),
  'packages/contract/package.json': manifest('@hoi/contract', 'src'),
  'packages/domain/package.json': manifest('@hoi/domain', 'src'),
  'packages/localization/package.json': JSON.stringify(localization),
  'packages/richtext/package.json': manifest('@hoi/richtext', 'src'),
  'packages/validation/package.json': manifest('@hoi/validation', 'src'),
  'packages/tooling/package.json': manifest('@hoi/tooling', 'src'),
  'prisma/package.json': '{ "name": "@hoi/db", "exports": { "./client": "./client.ts" } }',
};
