import { type Applied, migrate } from '@hoi/db/migrate';
import { grantRuntime } from '@hoi/db/roles';
import { installQueue } from './jobs.ts';

interface DatabaseAddresses {
  /** For the role under which the system runs. */
  url: string;
  /** For the role that owns everything; the same where there is only one. */
  ownerUrl: string;
}

interface Prepared {
  /** What was applied now. */
  applied: Applied;
  /** Whether the database itself keeps the running system from rewriting the past. */
  guarded: boolean;
}

/** Brings the database to what this build needs: as its owner, who then leaves it to the system's role. */
export async function prepareDatabase({ url, ownerUrl }: DatabaseAddresses): Promise<Prepared> {
  const applied = await migrate(ownerUrl);
  await installQueue(ownerUrl);
  return { applied, guarded: await grantRuntime(ownerUrl, url) };
}
