import { compareVietnamese } from '@hoi/localization/collation';
import { holdsSought } from '@hoi/localization/sought-words';
import type { TypedDocumentNode } from 'urql';
import type { Api } from '#providers/client.ts';
import type {
  FormValues,
  ListAnswer,
  ListQuery,
  ResourceDescription,
  Row,
} from './resource-description.ts';

function compare(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return compareVietnamese(String(left ?? ''), String(right ?? ''));
}

function matches(row: Row, filter: FormValues): boolean {
  return Object.entries(filter).every(([name, wanted]) => {
    if (wanted === undefined || wanted === '') return true;
    if (name !== 'q') return row[name] === wanted;
    const texts = Object.values(row).filter((value) => typeof value === 'string');
    return holdsSought(String(wanted))(texts.join(' '));
  });
}

/** Filters, sorts and cuts a short list that the API gives whole. */
function arrange(rows: readonly Row[], query: ListQuery): ListAnswer {
  const { field, order } = query.sort;
  const found = rows.filter((row) => matches(row, query.filter));
  // Without a field the server's own order stands.
  const sorted =
    field === '' || field === 'id' ? found : found.toSorted((a, b) => compare(a[field], b[field]));
  if (order === 'DESC' && field !== 'id') sorted.reverse();
  const start = (query.page - 1) * query.perPage;
  return { data: sorted.slice(start, start + query.perPage), total: sorted.length };
}

/** Reading of a resource whose field answers with all rows at once. */
export function wholeList<Data, Node extends { id: string }>(
  document: TypedDocumentNode<Data, Record<string, never>>,
  read: (data: Data) => readonly Node[],
): Required<Pick<ResourceDescription, 'list' | 'one'>> {
  const all = async (api: Api) =>
    read(await api.query(document, {})).map((node): Row => ({ ...node }));
  return {
    list: async (api, query) => arrange(await all(api), query),
    one: async (api, id) => (await all(api)).find((row) => row.id === id) ?? null,
  };
}
