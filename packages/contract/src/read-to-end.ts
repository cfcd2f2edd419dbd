/** A page of a Relay connection. */
interface Page<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined };
}

/**
 * All nodes of a list that comes page by page.
 * @param read asks for the page after a cursor, null for the first; null when there is no such list
 * @param most where to stop: only for a reader who takes no more
 */
export async function readToEnd<Node>(
  read: (after: string | null) => Promise<Page<Node> | null | undefined>,
  most = Number.POSITIVE_INFINITY,
): Promise<Node[]> {
  const found: Node[] = [];
  let after: string | null = null;
  do {
    const page: Page<Node> | null | undefined = await read(after);
    found.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null && found.length < most);
  return found.slice(0, most);
}
