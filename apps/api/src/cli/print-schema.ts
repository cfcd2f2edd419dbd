import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { printedSchema } from '#printed-schema.ts';

// Run as `node src/cli/print-schema.ts`: writes the description that web and admin are generated from.
const file = createRequire(import.meta.url).resolve('@hoi/contract/schema.graphql');
await writeFile(file, printedSchema);
