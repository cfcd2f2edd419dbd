/** What each workspace may import of ours; what is not listed may not be imported. */
const mayImport = new Map<string, readonly string[]>([
  ['packages/domain', []],
  ['packages/contract', []],
  ['packages/fonts', []],
  ['packages/localization', ['packages/domain']],
  ['packages/richtext', ['packages/domain', 'packages/localization']],
  ['packages/validation', ['packages/domain', 'packages/localization', 'packages/richtext']],
  [
    'prisma',
    ['packages/contract', 'packages/domain', 'packages/localization', 'packages/richtext'],
  ],
  ['apps/api', [...words(), 'packages/contract', 'prisma']],
  ['apps/web', [...words(), 'packages/contract', 'packages/fonts']],
  ['apps/admin', [...words(), 'packages/contract', 'packages/fonts']],
  // The launcher starts the database and reads the settings; the servers it starts are programs to it.
  ['packages/tooling', ['packages/contract', 'packages/localization', 'prisma']],
]);

function words(): string[] {
  return ['domain', 'localization', 'richtext', 'validation'].map((name) => `packages/${name}`);
}

/** The workspace that a file belongs to: "apps/api", "packages/domain", "prisma". */
export function workspaceOf(file: string): string {
  const parts = file.split('/');
  return parts[0] === 'prisma' ? 'prisma' : parts.slice(0, 2).join('/');
}

/** What browsers load of ours; the rest of a package stands in a folder of its own. */
export const forBrowsers = [
  ...[...words(), 'packages/contract'].map((name) => `${name}/src/`),
  'apps/admin/src/',
];
const forNode = 'packages/contract/src/node/';

/** Why something that browsers load may not import something of Node.js; null when it may. */
export function nodeFault(from: string, specifier: string, to: string | null): string | null {
  if (from.startsWith(forNode) || !forBrowsers.some((folder) => from.startsWith(folder)))
    return null;
  const isNodes = specifier.startsWith('node:') || to?.startsWith(forNode);
  return isNodes ? 'what browsers load imports nothing of Node.js' : null;
}

/** Why one workspace may not import another; null when it may. */
export function layerFault(from: string, to: string): string | null {
  const [mine, other] = [workspaceOf(from), workspaceOf(to)];
  if (mine === other || mayImport.get(mine)?.includes(other)) return null;
  if (mine.startsWith('apps/') && other.startsWith('apps/')) return 'apps never import apps';
  if (other === 'prisma') return 'only apps/api enters prisma';
  if (mine === 'packages/domain') return 'domain imports nothing of ours';
  return `${mine} may not import ${other}: imports only go down`;
}
