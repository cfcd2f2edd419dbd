import type { Api } from '#providers/client.ts';
import type { Records } from '#providers/data/data-provider.ts';
import type { SessionReturn } from './session-return.ts';

/** The API for whoever may have to sign in again in the middle of it. */
export function guardedApi(api: Api, { through }: SessionReturn): Api {
  return {
    query: (document, variables) => through(() => api.query(document, variables)),
    mutate: (document, variables, onProgress) =>
      through(() => api.mutate(document, variables, onProgress)),
  };
}

/** The same for the records of react-admin: a record that only she may see is not found without her. */
export function guardedRecords(records: Records, { through }: SessionReturn): Records {
  return {
    ...records,
    getList: (resource, params) => through(() => records.getList(resource, params)),
    getOne: (resource, params) => through(() => records.getOne(resource, params)),
    getMany: (resource, params) => through(() => records.getMany(resource, params)),
    getManyReference: (resource, params) =>
      through(() => records.getManyReference(resource, params)),
    create: (resource, params) => through(() => records.create(resource, params)),
    update: (resource, params) => through(() => records.update(resource, params)),
    delete: (resource, params) => through(() => records.delete(resource, params)),
    deleteMany: (resource, params) => through(() => records.deleteMany(resource, params)),
  };
}
