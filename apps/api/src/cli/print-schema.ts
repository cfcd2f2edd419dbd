import { writeFile } from 'node:fs/promises';
import { schemaFile } from '@hoi/contract/node/schema-file';
import type { Command } from 'commander';
import { printedSchema } from '#printed-schema.ts';

async function printSchema(): Promise<void> {
  await writeFile(schemaFile, printedSchema());
}

/** `print-schema`: writes the description that web and admin are generated from. */
export function addPrintSchema(program: Command): void {
  program
    .command('print-schema')
    .description('write the GraphQL schema to packages/contract')
    .action(printSchema);
}

// Also runs alone, as "node src/cli/print-schema.ts".
if (import.meta.main) await printSchema();
