import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { pinnedPnpm, say } from '../../bin/bootstrap.mjs';
import { root } from '../../bin/workspace-root.mjs';
import {
  billOfMaterials,
  integritiesIn,
  type ListedPackage,
  licenceText,
  partsOf,
  type SoftwarePart,
} from './software-list.ts';

// `npm run sbom -- [folder]`: what the system is made of, and under which licences, as it is installed here.

async function list(...flags: string[]): Promise<Record<string, ListedPackage[]>> {
  const args = [...pinnedPnpm(), 'licenses', 'list', '--json', '--recursive', ...flags];
  const most = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)('npx', args, most);
  // Printed by the pinned pnpm, whose form is known.
  return JSON.parse(stdout) as Record<string, ListedPackage[]>;
}

function textOf({ directory }: SoftwarePart): string {
  const names = readdirSync(directory).filter((name) =>
    /^(licen[cs]e|copying|notice)([.-]|$)/i.test(name),
  );
  const files = names.map((name) => path.join(directory, name)).sort();
  return files.map((file) => readFileSync(file, 'utf8')).join('\n\n');
}

const directory = path.resolve(process.argv[2] ?? path.join(root, 'sbom'));
const parts = partsOf(await list(), await list('--prod'));
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const integrities = integritiesIn(read('pnpm-lock.yaml'));
const bill = billOfMaterials(JSON.parse(read('package.json')), parts, integrities);
mkdirSync(directory, { recursive: true });
const billFile = path.join(directory, 'cong-hoi.cdx.json');
const textFile = path.join(directory, 'licences.txt');
writeFileSync(billFile, `${JSON.stringify(bill, null, 2)}\n`);
writeFileSync(textFile, licenceText(parts, textOf));
say(`${parts.length} packages: ${billFile} (CycloneDX 1.6), ${textFile}`);
