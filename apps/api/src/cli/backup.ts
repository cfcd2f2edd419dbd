import path from 'node:path';
import type { Command } from 'commander';
import { makeBackup } from '#backup/make-backup.ts';
import { databaseSettings } from './operation.ts';

/** `backup`: the whole portal in one file. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('write database, uploads and master secret into one file; the system may run')
    .argument(
      '<file>',
      'for example /backup/hoi.tar.gz; one of that name is replaced when all went well',
    )
    .action(async (given: string) => {
      const { url, settings } = databaseSettings();
      const file = path.resolve(given);
      const { tables, files, bytes } = await makeBackup(
        { url, dataDirectory: settings.dataDirectory },
        file,
      );
      console.log(`${file}: ${tables} tables, ${files} uploaded files, ${bytes} bytes`);
      console.log('It holds the master secret: keep it where nobody else reads it.');
    });
}
