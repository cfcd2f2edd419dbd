import type { TypedDocumentNode } from 'urql';
import type { Api } from '#providers/client.ts';
import type { ListAnswer, ListQuery, Row } from './resource-description.ts';

interface Page<Node> {
  nodes: readonly Node[];
  totalCount: number;
}

interface Connection<Node> extends Page<Node> {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface PageVariables {
  first: number;
  page: number;
}

interface CursorVariables {
  first: number;
  after?: string | null | undefined;
}

type Rest<Variables, Paging> = Omit<Variables, keyof Paging>;

// The API answers page numbers up to this one; nobody reads that far by hand.
const lastPage = 500;

/** A connection whose nodes are read out of their fragments. */
export function withNodes<Node, Read, Rest>(
  connection: Rest & { nodes: readonly Node[] },
  read: (node: Node) => Read,
) {
  return { ...connection, nodes: connection.nodes.map(read) };
}

/** A list whose field takes a page number. */
export function pagedList<Data, Variables extends object, Node extends { id: string }>(
  document: TypedDocumentNode<Data, Variables & PageVariables>,
  variables: (query: ListQuery) => Rest<Variables, PageVariables>,
  read: (data: Data) => Page<Node>,
) {
  return async (api: Api, query: ListQuery): Promise<ListAnswer> => {
    const paging = { first: query.perPage, page: Math.min(query.page, lastPage) };
    // Spreading a generic rest loses that it completes `Variables`; the two parts are checked above.
    const all = { ...variables(query), ...paging } as unknown as Variables & PageVariables;
    const { nodes, totalCount } = read(await api.query(document, all));
    return { data: nodes.map((node): Row => ({ ...node })), total: totalCount };
  };
}

/**
 * A list whose field knows cursors only: where each page starts is remembered per filter and order,
 * and a page further on is reached by walking there from the last one known.
 */
export function cursorList<Data, Variables extends object, Node extends { id: string }>(
  document: TypedDocumentNode<Data, Variables & CursorVariables>,
  variables: (query: ListQuery) => Rest<Variables, CursorVariables>,
  read: (data: Data) => Connection<Node>,
) {
  const starts = new Map<string, (string | null)[]>();

  return async (api: Api, query: ListQuery): Promise<ListAnswer> => {
    const rest = variables(query);
    const key = JSON.stringify([rest, query.perPage]);
    // The first page is read afresh each time, and with it where the others start.
    const known = query.page === 1 ? [null] : (starts.get(key) ?? [null]);
    starts.set(key, known);
    const load = async (page: number): Promise<Connection<Node>> => {
      const paging: CursorVariables = { first: query.perPage, after: known[page - 1] ?? null };
      // As above: the two parts together are `Variables`.
      const all = { ...rest, ...paging } as unknown as Variables & CursorVariables;
      const found = read(await api.query(document, all));
      if (found.pageInfo.hasNextPage) known[page] = found.pageInfo.endCursor ?? null;
      return found;
    };
    for (let page = known.length; page < query.page; page += 1) {
      const { pageInfo, totalCount } = await load(page);
      if (!pageInfo.hasNextPage) return { data: [], total: totalCount };
    }
    const { nodes, totalCount } = await load(query.page);
    return { data: nodes.map((node): Row => ({ ...node })), total: totalCount };
  };
}
