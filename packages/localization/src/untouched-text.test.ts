import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findGarblingOfParts } from './garbled-text.ts';

const house = path.join(import.meta.dirname, '../../..');
const texts = /\.(ts|csv|json|md|html|txt)$/;

function linesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => texts.test(name))
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'));
}

// What readers, staff and partners are shown, and what is known of the Union's own writing.
const folders = [
  'prisma/seed',
  'apps/api/src/cli/demo',
  'packages/localization/src/vi',
  'packages/localization/src/en',
  'docs',
  '../shared/domain',
].map((name) => path.join(house, name));

describe.each(folders)('the text in %s', (folder) => {
  it.skipIf(!existsSync(folder))('is taken for no other encoding, line by line or together', () => {
    const lines = linesBelow(folder);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => findGarblingOfParts([line]))).toEqual([]);
    expect(findGarblingOfParts(lines)).toBeUndefined();
  });
});
