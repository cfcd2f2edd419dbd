import pg from 'pg';

// Scattered like real ones: ids that share their first bytes make the overlap constraint's index degenerate.
const id = (level: number, n: string) => `md5('${level}-' || (${n}))::uuid`;

const insert = (level: number, count: number) => `
  INSERT INTO org_units (id, slug) SELECT ${id(level, 'n')}, 'don-vi-${level}-' || n
  FROM generate_series(1, ${count}) n`;

/** One version for each unit of a level; the parent is spread evenly over the level above. */
function versions(
  level: number,
  count: number,
  data: { kind: string; parent: string; from: string; to?: string },
): string {
  return `
    INSERT INTO org_unit_versions (id, unit_id, name, kind, parent_id, position, valid_from, valid_to)
    SELECT new_id(), ${id(level, 'n')}, '${data.kind} số ' || n, '${data.kind}', ${data.parent}, n,
      ${data.from}, ${data.to ?? 'NULL'} FROM generate_series(1, ${count}) n`;
}

const reform = `DATE '2025-07-01'`;
const oldProvinces = 63;
const provinces = 34;
const districts = 696;
const oldCommunes = 10_035;
const communes = 3_321;
const branches = 130_000;

const statements = [
  insert(0, 1),
  insert(1, oldProvinces),
  insert(2, districts),
  insert(3, oldCommunes),
  insert(4, communes),
  insert(5, branches),
  versions(0, 1, { kind: 'CENTRAL', parent: 'NULL', from: `DATE '1930-10-20'` }),
  // Of the 63 provinces, 34 go on; the others end on the day of the reform.
  versions(1, oldProvinces, {
    kind: 'PROVINCE',
    parent: id(0, '1'),
    from: `DATE '1997-01-01'`,
    to: `CASE WHEN n > ${provinces} THEN ${reform} END`,
  }),
  versions(2, districts, {
    kind: 'DISTRICT',
    parent: id(1, `n % ${oldProvinces} + 1`),
    from: `DATE '1997-01-01'`,
    to: reform,
  }),
  versions(3, oldCommunes, {
    kind: 'COMMUNE',
    parent: id(2, `n % ${districts} + 1`),
    from: `DATE '1997-01-01'`,
    to: reform,
  }),
  versions(4, communes, {
    kind: 'COMMUNE',
    parent: id(1, `n % ${provinces} + 1`),
    from: reform,
  }),
  // Branches came at different times; one in fifty was renamed in each of ten years; all changed their
  // superior on the day of the reform.
  `INSERT INTO org_unit_versions (id, unit_id, name, kind, basis, parent_id, position, valid_from, valid_to)
   SELECT new_id(), ${id(5, 'n')}, 'Chi hội số ' || n || ' lần ' || i, 'BRANCH', 'RESIDENCE',
     CASE WHEN edges[i] < ${reform} THEN ${id(3, `n % ${oldCommunes} + 1`)} ELSE ${id(4, `n % ${communes} + 1`)} END,
     n, edges[i], edges[i + 1]
   FROM generate_series(1, ${branches}) n
   CROSS JOIN LATERAL (SELECT array_agg(d ORDER BY d) AS edges FROM (
     SELECT DATE '1997-01-01' + (n % 6000) AS d UNION SELECT ${reform}
     UNION SELECT make_date(2015 + n % 10, 3, 1) WHERE n % 5 = 0 AND n % 6000 < 6000) days) e
   CROSS JOIN LATERAL generate_subscripts(edges, 1) i`,
];

export interface NationalSize {
  units: number;
  versions: number;
  closure: number;
}

/** Fills a migrated, empty database with an organisation of national size and ten years of changes. */
export async function generateOrganisation(databaseUrl: string): Promise<NationalSize> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const filled = await client.query('SELECT 1 FROM org_units LIMIT 1');
    if (!filled.rowCount) {
      // The triggers would settle each statement's units in turn; here all are settled once.
      await client.query('SET session_replication_role = replica');
      for (const statement of statements) await client.query(statement);
      await client.query('SET session_replication_role = origin');
      await client.query('BEGIN');
      await client.query('INSERT INTO org_unit_unsettled SELECT id FROM org_units');
      await client.query('SELECT public.settle_org_units()');
      await client.query('COMMIT');
      await client.query('VACUUM ANALYZE');
    }
    const { rows } = await client.query<NationalSize>(`
      SELECT (SELECT count(*)::int FROM org_units) AS units,
        (SELECT count(*)::int FROM org_unit_versions) AS versions,
        (SELECT count(*)::int FROM org_unit_closure) AS closure`);
    const [size] = rows;
    if (!size) throw new Error('the organisation was not generated');
    return size;
  } finally {
    await client.end();
  }
}
