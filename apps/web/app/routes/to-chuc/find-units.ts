import type { Api } from '#api/client.server.ts';
import { graphql } from '#api/generated/index.ts';

const FindUnitsDocument = graphql(`
  query FindUnits($query: String!, $asOf: Date) {
    orgUnits(filter: { query: $query, alive: null }, asOf: $asOf, first: 50) {
      ...FoundUnits
    }
  }
`);

/** The units that have, had or will have a name, as of a day (today when undefined). */
export async function findUnits(api: Api, query: string, day: string | undefined) {
  return (await api.read(FindUnitsDocument, { query, asOf: day ?? null })).orgUnits;
}
