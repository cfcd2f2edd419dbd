import pg from 'pg';

// Beside what organisation-data.ts and articles-data.ts make, whose ids these are.
const unit = (level: number, n: string) => `md5('${level}-' || (${n}))::uuid`;
const number = `substr(a.slug, 10)::int`;
const [provinces, oldProvinces, oldCommunes, communes] = [34, 63, 10_035, 3_321];

// Every commune of today came out of three, and a province that ended went into one that goes on.
const successions = [
  `INSERT INTO org_unit_successions (id, from_id, to_id, kind, date)
   SELECT new_id(), ${unit(3, 'n')}, ${unit(4, `n % ${communes} + 1`)}, 'MERGED', DATE '2025-07-01'
   FROM generate_series(1, ${oldCommunes}) n`,
  `INSERT INTO org_unit_successions (id, from_id, to_id, kind, date)
   SELECT new_id(), ${unit(1, 'n')}, ${unit(1, `n - ${provinces}`)}, 'MERGED', DATE '2025-07-01'
   FROM generate_series(${provinces + 1}, ${oldProvinces}) n`,
];

const otherProvince = unit(1, '2');
const insideOf = (province: string) => `(SELECT descendant_id AS id, row_number() OVER () AS place
  FROM org_unit_closure WHERE ancestor_id = ${province} AND valid_to = 'infinity' AND depth > 0)`;

/** Who has published what: each a statement that gives every article its unit. */
export const arrangements = {
  'spread over all communes': `SELECT a.id, ${unit(4, `${number} % ${communes} + 1`)} FROM articles a`,
  'all in another province': `SELECT a.id, ${otherProvince} FROM articles a`,
  'the oldest inside, one a unit': `SELECT a.id, coalesce(u.id, ${otherProvince}) FROM articles a
    LEFT JOIN ${insideOf(unit(1, '1'))} u
      ON u.place = (SELECT max(${number}) FROM articles a) - ${number} + 1`,
  'all inside, in all its units': `SELECT a.id, u.id FROM articles a
    JOIN ${insideOf(unit(1, '1'))} u ON u.place = ${number} % 3900 + 1`,
} as const;

/** Gives all articles to the units of one arrangement; the first time it says what came out of what. */
export async function arrangeArticles(
  databaseUrl: string,
  arrangement: keyof typeof arrangements,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // What follows from an article's unit elsewhere is none of what is measured.
    await client.query('SET session_replication_role = replica');
    if (!(await client.query('SELECT 1 FROM org_unit_successions LIMIT 1')).rowCount)
      for (const statement of successions) await client.query(statement);
    await client.query(`UPDATE articles SET org_unit_id = given.unit
      FROM (${arrangements[arrangement]}) given (id, unit) WHERE articles.id = given.id`);
    await client.query('TRUNCATE article_reach');
    await client.query(
      'SELECT public.reach_articles(array_agg(DISTINCT org_unit_id)) FROM articles',
    );
    await client.query('VACUUM ANALYZE articles, article_reach, org_unit_successions');
  } finally {
    await client.end();
  }
}
