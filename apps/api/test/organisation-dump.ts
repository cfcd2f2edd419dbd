import { db } from '#outside/db.ts';

const tables = [
  'org_units',
  'org_unit_versions',
  'org_unit_codes',
  'org_unit_successions',
  'org_unit_closure',
  'role_grants',
];

/** Every row of the organisation, as the database writes it. */
export async function organisationDump(): Promise<string> {
  const parts = await Promise.all(
    tables.map((table) =>
      db.$queryRawUnsafe<{ text: string }[]>(
        `SELECT coalesce(string_agg(to_jsonb(t)::text, E'\\n' ORDER BY to_jsonb(t)::text), '') AS text FROM ${table} t`,
      ),
    ),
  );
  return parts.map(([part], index) => `${tables[index]}\n${part?.text}`).join('\n');
}
