import { Prisma } from '@hoi/db/prisma';
import { databaseUrl, type ReadRows, readRows } from '#outside/db.ts';

/** The name of the present revision: another one as soon as any version of any unit has changed. */
async function revisionName(read: ReadRows): Promise<string> {
  const [row] = await read<{ revision: string }>(
    Prisma.sql`SELECT revision::text AS revision FROM org_projection`,
  );
  return `${databaseUrl()} ${row?.revision}`;
}

/**
 * Keeps what follows from the versions of units and from nothing else, begun anew for each revision.
 * @param begin makes what the readers of one revision share and fill
 * @returns gives that of the revision which `read` sees
 */
export function keptByRevision<Kept>(begin: () => Kept): (read?: ReadRows) => Promise<Kept> {
  let current: { name: string; kept: Kept } | null = null;
  return async (read = readRows) => {
    const name = await revisionName(read);
    // A slower request goes on filling the one that it began with, which nobody asks any more.
    if (current?.name !== name) current = { name, kept: begin() };
    return current.kept;
  };
}
