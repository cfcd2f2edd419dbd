import { readFile } from 'node:fs/promises';
import { schemaFile } from '@hoi/contract/node/schema-file';
import { expect, it } from 'vitest';
import { printedSchema } from './printed-schema.ts';

it('is what packages/contract keeps; run "npm run generate" after a change', async () => {
  expect(await readFile(schemaFile, 'utf8')).toBe(printedSchema);
});
