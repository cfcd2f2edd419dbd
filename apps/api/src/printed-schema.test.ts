import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { printedSchema } from './printed-schema.ts';

it('is what packages/contract keeps; run "pnpm --filter @hoi/api print-schema" after a change', async () => {
  const file = createRequire(import.meta.url).resolve('@hoi/contract/schema.graphql');
  expect(await readFile(file, 'utf8')).toBe(printedSchema);
});
