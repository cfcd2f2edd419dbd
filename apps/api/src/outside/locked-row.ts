import { Prisma } from '@hoi/db/prisma';
import { ConflictError, ForbiddenError, NotFoundError } from '@hoi/domain/errors';
import type { Transaction } from './db.ts';

/** What is to be changed, and the version of it that was seen. */
export interface Target {
  id: string;
  /** Left out, or null: whatever it is now. */
  expectedVersion?: number | null | undefined;
}

interface Search<Row> {
  /** The row, if the viewer may know of it. */
  find: () => Promise<Row | null>;
  /** Left out where who may know of it may change it. */
  may?: (row: Row) => boolean;
}

/**
 * A row that is to be changed, kept from others until the transaction ends.
 * @throws NotFoundError, ForbiddenError, ConflictError, whichever comes first
 */
export async function lockedRow<Row extends { version: number }>(
  tx: Transaction,
  table: string,
  { id, expectedVersion }: Target,
  { find, may = () => true }: Search<Row>,
): Promise<Row> {
  await tx.$queryRaw`SELECT 1 FROM ${Prisma.raw(table)} WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await find();
  if (!row) throw new NotFoundError();
  if (!may(row)) throw new ForbiddenError();
  if (expectedVersion != null && row.version !== expectedVersion) throw new ConflictError();
  return row;
}
