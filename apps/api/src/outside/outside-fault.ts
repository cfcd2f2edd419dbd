/** What somebody else's service did wrong; its message is one line, and where in our code it was met says nothing. */
export class OutsideFault extends Error {}

// Of the network, of a PostgreSQL that stops, starts or is full, and of Prisma when it finds none.
const outsideCodes =
  /^(ECONN\w*|EHOST\w*|ENET\w*|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENOSPC|UND_ERR\w*|08\w{3}|53\w{3}|57P\d\d|P1001|P1002|P1008|P1017|P2024)$/;
const outsideWords = /connection (terminated|error)|trying to connect|not queryable/i;

function isOutside(error: Error): boolean {
  if (error instanceof OutsideFault || outsideWords.test(error.message)) return true;
  if ('code' in error && outsideCodes.test(String(error.code))) return true;
  return error.cause instanceof Error && isOutside(error.cause);
}

/** One line for an error that comes from outside; null for one of ours, whose stack is needed. */
export function outsideReason(error: unknown): string | null {
  if (!(error instanceof Error) || !isOutside(error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  const lines = (error.message || code || error.name).split('\n').filter((line) => line.trim());
  // Prisma's first lines tell what was called; its last one why it failed.
  return lines.at(-1)?.trim() ?? code;
}
