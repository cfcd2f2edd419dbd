import type { Command } from 'commander';
import { verifyAuditChain } from '#modules/access/audit/verify-audit-chain.command.ts';
import { withDatabase } from './operation.ts';

/** @throws Error that names the first entry which does not follow from the one before it */
export async function checkAudit(): Promise<void> {
  const { entries, firstBrokenId } = await verifyAuditChain();
  if (firstBrokenId !== null) {
    throw new Error(`the chain is broken at entry ${firstBrokenId} of ${entries}`);
  }
  console.log(`${entries} entries, each follows from the one before it`);
}

/** `verify-audit`: computes the hash chain of the audit trail afresh. */
export function addVerifyAudit(program: Command): void {
  program
    .command('verify-audit')
    .description('check that no entry of the audit trail was changed or taken out')
    .action(() => withDatabase(checkAudit));
}
