import pg from 'pg';

// node bench/province-data.ts <database address> [units]: branches under the communes of today, as many under
// each as make this number of units together. A database that holds so many already is left as it is.
const [databaseUrl, wanted = '2000'] = process.argv.slice(2);
const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
try {
  await client.query('BEGIN');
  await client.query(
    `CREATE TEMP TABLE branches ON COMMIT DROP AS
     SELECT new_id() AS id, commune.id AS commune, n
     FROM org_units commune CROSS JOIN generate_series(1, 1000) n
     WHERE commune.kind = 'COMMUNE' AND commune.alive
     ORDER BY n, commune.id
     LIMIT greatest(0, $1::int - (SELECT count(*)::int FROM org_units WHERE alive))`,
    [wanted],
  );
  await client.query(`INSERT INTO org_units (id, slug) SELECT id, 'chi-hoi-' || id FROM branches`);
  await client.query(
    `INSERT INTO org_unit_versions (id, unit_id, name, kind, basis, parent_id, position, valid_from)
     SELECT new_id(), id, 'Chi hội phụ nữ thôn ' || n, 'BRANCH', 'RESIDENCE', commune, n,
       DATE '2025-07-01' FROM branches`,
  );
  await client.query('COMMIT');
  const { rows } = await client.query('SELECT count(*)::int AS units FROM org_units WHERE alive');
  console.log(rows[0]);
} finally {
  await client.end();
}
