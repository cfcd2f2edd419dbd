import path from 'node:path';
import type { Command } from 'commander';
import { restoreBackup } from '#backup/restore-backup.ts';
import { databaseSettings, withDatabase } from './operation.ts';
import { checkAudit } from './verify-audit.ts';

/** `restore`: a portal from the file that `backup` wrote. */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('put back what backup wrote, into an empty DATA_DIR and an empty database')
    .argument('<file>', 'a file written by backup, of this version or an older one')
    .action(async (given: string) => {
      const { ownerUrl, settings } = databaseSettings();
      const { dataDirectory } = settings;
      const { manifest, files } = await restoreBackup(path.resolve(given), {
        ownerUrl,
        dataDirectory,
      });
      const { tables, createdAt } = manifest;
      console.log(`restored as of ${createdAt}: ${tables.length} tables, ${files} uploaded files`);
      // Later migrations, the rights of the running system, and a look at what came.
      await withDatabase(checkAudit);
    });
}
