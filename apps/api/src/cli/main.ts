import { DomainError } from '@hoi/domain/errors';
import { productName } from '@hoi/localization/words/frame/product';
import { Command } from 'commander';
import { saidOf } from '#graphql/errors.ts';
import { addBackup } from './backup.ts';
import { addCreateAdmin } from './create-admin.ts';
import { addImportLegacy } from './import-legacy.ts';
import { addImportUnits } from './import-units.ts';
import { addPrintSchema } from './print-schema.ts';
import { addRestore } from './restore.ts';
import { addSeedDemo } from './seed-demo.ts';
import { addVerifyAudit } from './verify-audit.ts';

const program = new Command('npm run hoi --')
  .description(`The operator's commands of ${productName}.`)
  .showHelpAfterError('(--help lists the commands)');

// One file per command; each adds itself to the program.
addPrintSchema(program);
addImportLegacy(program);
addImportUnits(program);
addCreateAdmin(program);
addSeedDemo(program);
addVerifyAudit(program);
addBackup(program);
addRestore(program);

try {
  await program.parseAsync();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(error instanceof DomainError ? saidOf(error) : message);
  process.exitCode = 1;
}
