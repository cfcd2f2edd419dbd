import type { Permission } from '@hoi/domain/roles';
import type { ResourceProps } from 'ra-core';
import type { ComponentType } from 'react';
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

/** A record as it is at the server, as far as an open form asks again and again. */
export interface RecordNow {
  /** Counted, or a text that is another one after every change; null: nothing to compare. */
  version?: number | string | null;
  [field: string]: unknown;
}

export type FormValues = Record<string, unknown>;

/** How one resource of the back office is read and written through the API. */
export interface ResourceDescription {
  list?: (api: Api, query: ListQuery) => Promise<ListAnswer>;
  one?: (api: Api, id: string) => Promise<Row | null>;
  create?: (api: Api, values: FormValues) => Promise<Row>;
  /** `previous` is the record as it was read: its version goes along as expectedVersion. */
  update?: (api: Api, values: FormValues, previous: Row) => Promise<Row>;
  /** Of what `node` does not know, or whose news need more than a version. */
  now?: (api: Api, id: string) => Promise<RecordNow | null>;
  remove?: (api: Api, previous: Row) => Promise<Row>;
}

/** What each action on a resource needs; an action that is not listed is not offered to anyone. */
export type Needs = Readonly<Record<string, Permission>>;

/** A resource of the back office: all that is registered of it, once. */
export interface Resource {
  screens: Omit<ResourceProps, 'name'>;
  /** Screens beside the usual four, by their address below the resource. */
  pages?: Readonly<Record<string, ComponentType>>;
  data: ResourceDescription;
  /** Its name has one form, as Vietnamese nouns do. */
  words: { name: string };
  needs: Needs;
}

export type Resources = Readonly<Record<string, Resource>>;
