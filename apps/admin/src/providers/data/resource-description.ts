import type { Api } from '#providers/client.ts';

/** A row as react-admin knows it. */
export interface Row {
  id: string;
  version?: number | null;
  [field: string]: unknown;
}

export interface ListQuery {
  /** From 1. */
  page: number;
  perPage: number;
  sort: { field: string; order: 'ASC' | 'DESC' };
  filter: FormValues;
}

export interface ListAnswer {
  data: Row[];
  total: number;
}

export type FormValues = Record<string, unknown>;

/** How one resource of the back office is read and written through the API. */
export interface ResourceDescription {
  list?: (api: Api, query: ListQuery) => Promise<ListAnswer>;
  one?: (api: Api, id: string) => Promise<Row | null>;
  create?: (api: Api, values: FormValues) => Promise<Row>;
  /** `previous` is the record as it was read: its version goes along as expectedVersion. */
  update?: (api: Api, values: FormValues, previous: Row) => Promise<Row>;
  remove?: (api: Api, previous: Row) => Promise<Row>;
}
