import { Prisma } from '@hoi/db/prisma';
import { databaseUrl, type ReadRows, readRows } from '#outside/db.ts';

/** The name of the present revision: another one as soon as any version of any unit has changed. */
export async function revisionName(read: ReadRows): Promise<string> {
  const [row] = await read<{ revision: string }>(
    Prisma.sql`SELECT revision::text AS revision FROM org_projection`,
  );
  return `${databaseUrl()} ${row?.revision}`;
}

/**
 * Keeps what follows from the versions of units and from nothing else. The values of the present revision
 * are given to be read and to be added to; `most` bounds how many there are before it begins anew.
 */
export function keptByRevision<Value>(most: number): () => Promise<Map<string, Value>> {
  let current = { name: '', values: new Map<string, Value>() };
  return async () => {
    const name = await revisionName(readRows);
    // What is read late is put where only those look who asked before the change.
    if (current.name !== name) current = { name, values: new Map() };
    if (current.values.size > most) current.values.clear();
    return current.values;
  };
}
