import { errorMessages } from '@hoi/localization/words/frame/errors';
import type { DataProvider, Identifier } from 'ra-core';
import { ApiError } from '#providers/api-error.ts';
import type { Api } from '#providers/client.ts';
import type { Deed } from './deed.ts';
import { createOwnTurns, type OwnTurns } from './own-turns.ts';
import { recordNow } from './record-now.graphql.ts';
import type {
  ListQuery,
  RecordNow,
  Resource,
  ResourceDescription,
  Row,
} from './resource-description.ts';

/** What the screens read and write with: react-admin's own methods, and those of this back office. */
export interface Records extends DataProvider {
  /** How far a record has come at the server; null when the viewer may not know of it any more. */
  now(resource: string, id: string): Promise<RecordNow | null>;
  /** Does what is done beside create, update and delete; screens let `useDeed` do it. */
  carryOut<Input, Answer>(deed: Deed<Input, Answer>, input: Input): Promise<Answer>;
}

const referencePage = { page: 1, perPage: 100 };

/** The caller of react-admin names the type of what it reads; nothing at run time could confirm it. */
function as<Found>(read: Row | readonly Row[]): Found {
  // As said above.
  return read as unknown as Found;
}

/**
 * Reads and writes every resource of the back office by its description.
 * @param beside answers what is asked and done beside the records, where one deed may be several writes
 */
export function createDataProvider(
  api: Api,
  resources: Readonly<Record<string, Pick<Resource, 'data'>>>,
  ownTurns: OwnTurns = createOwnTurns(),
  beside: Api = api,
): Records {
  function step<Name extends keyof ResourceDescription>(
    resource: string,
    name: Name,
  ): NonNullable<ResourceDescription[Name]> {
    const found = resources[resource]?.data[name];
    if (!found) throw new Error(`Resource "${resource}" does not describe "${name}".`);
    return found;
  }

  async function readOne(resource: string, id: Identifier): Promise<Row> {
    const row = await step(resource, 'one')(api, String(id));
    if (!row) throw new ApiError('NOT_FOUND', errorMessages.NOT_FOUND);
    return row;
  }

  async function readMany(resource: string, ids: readonly Identifier[]): Promise<Row[]> {
    const one = step(resource, 'one');
    const found = await Promise.all(ids.map((id) => one(api, String(id))));
    return found.filter((row) => row !== null);
  }

  async function readList<Found>(resource: string, query: Partial<ListQuery>) {
    const { data, total } = await step(resource, 'list')(api, {
      ...referencePage,
      sort: { field: 'id', order: 'ASC' },
      filter: {},
      ...query,
    });
    return { data: as<Found[]>(data), total };
  }

  return {
    getList: (resource, { pagination, sort, filter }) =>
      readList(resource, { ...pagination, ...(sort && { sort }), filter }),
    async getOne(resource, { id }) {
      return { data: as(await readOne(resource, id)) };
    },
    async getMany(resource, { ids }) {
      return { data: as(await readMany(resource, ids)) };
    },
    getManyReference: (resource, { pagination, sort, filter, target, id }) =>
      readList(resource, { ...pagination, sort, filter: { ...filter, [target]: id } }),
    async create(resource, { data }) {
      return { data: as(await step(resource, 'create')(api, { ...data })) };
    },
    async update(resource, { id, data, previousData }) {
      const record = `${resource}/${id}`;
      const write = (values: object, previous: object) =>
        step(resource, 'update')(api, { ...values }, { ...previous, id: String(id) });
      // The form may have begun from another version than the record that is shown.
      const began: unknown = { ...data }.version ?? previousData?.version;
      const row =
        typeof began === 'number'
          ? await ownTurns.write(record, began, (version) =>
              write({ ...data, version }, { ...previousData, version }),
            )
          : await ownTurns.take(record, () => write(data, { ...previousData }));
      return { data: as(row) };
    },
    async now(resource, id) {
      const ask = resources[resource]?.data.now ?? recordNow;
      return ask(beside, id);
    },
    carryOut: (deed, input) => deed.act(beside, input, ownTurns),
    async updateMany() {
      throw new Error('Bulk changes go through the single action, row by row.');
    },
    async delete(resource, { id, previousData }) {
      const previous: Row = { ...previousData, id: String(id) };
      return { data: as(await step(resource, 'remove')(api, previous)) };
    },
    async deleteMany(resource, { ids }) {
      const remove = step(resource, 'remove');
      for (const id of ids) await remove(api, await readOne(resource, id));
      return { data: ids };
    },
  };
}
