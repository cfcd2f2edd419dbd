import pg from 'pg';

// Beside the articles of articles-data.ts: a province with 150 communes of twelve branches each, and what
// its offices gather in some years.
const id = (kind: string, n: string) => `md5('${kind}-' || (${n}))::uuid`;
const root = `'0197a000-0000-7000-8000-000000000001'::uuid`;
const [communes, branches, people, media] = [150, 1800, 6000, 10_000];

const units = (kind: string, count: number, parent: string) => [
  `INSERT INTO org_units (id, slug) SELECT ${id(kind, 'n')}, '${kind.toLowerCase()}-' || n
   FROM generate_series(1, ${count}) n`,
  `INSERT INTO org_unit_versions (id, unit_id, name, kind, basis, parent_id, position, valid_from)
   SELECT new_id(), ${id(kind, 'n')}, '${kind} số ' || n, '${kind}',
     ${kind === 'BRANCH' ? `'RESIDENCE'` : 'NULL'}, ${parent}, n, DATE '2025-07-01'
   FROM generate_series(1, ${count}) n`,
];

const statements = [
  'SET session_replication_role = replica',
  ...units('COMMUNE', communes, root),
  ...units('BRANCH', branches, id('COMMUNE', `n % ${communes} + 1`)),
  'SET session_replication_role = origin',
  'BEGIN',
  'INSERT INTO org_unit_unsettled SELECT id FROM org_units',
  'SELECT public.settle_org_units()',
  'COMMIT',
  `INSERT INTO people (id, full_name, purpose, published, updated_at)
   SELECT ${id('person', 'n')}, 'Nguyễn Thị ' || md5(n::text), 'hồ sơ', true, now()
   FROM generate_series(1, ${people}) n`,
  // Everybody held three offices, one after the other; two thirds hold one still.
  `INSERT INTO appointments (id, person_id, org_unit_id, office, title, valid_from, valid_to)
   SELECT new_id(), ${id('person', 'n')}, ${id('COMMUNE', `(n + i) % ${communes} + 1`)}, 'OFFICER',
     'Cán bộ', make_date(2010 + 5 * i, 1, 1), CASE WHEN i < 2 OR n % 3 = 0 THEN make_date(2015 + 5 * i, 1, 1) END
   FROM generate_series(1, ${people}) n, generate_series(0, 2) i`,
  `INSERT INTO committees (id, org_unit_id, kind, size, valid_from)
   SELECT ${id('committee', 'n')}, ${id('COMMUNE', 'n')}, 'EXECUTIVE', 15, DATE '2021-01-01'
   FROM generate_series(1, ${communes}) n`,
  `INSERT INTO committee_seats (id, committee_id, person_id, valid_from, position)
   SELECT new_id(), ${id('committee', 'n')}, ${id('person', 'n * 15 + i')}, DATE '2021-01-01', i
   FROM generate_series(1, ${communes}) n, generate_series(1, 15) i`,
  `INSERT INTO media_files (id, key, file_name, mime_type, byte_size, width, height, sha256, org_unit_id)
   SELECT ${id('media', 'n')}, md5('media-' || n) || '.jpg', 'anh-' || n || '.jpg', 'image/jpeg', 300000, 1600, 900,
     md5('media-' || n), ${id('COMMUNE', `n % ${communes} + 1`)} FROM generate_series(1, ${media}) n`,
  `INSERT INTO albums (id, slug, title, status, taken_on, org_unit_id, published_at, updated_at)
   SELECT ${id('album', 'n')}, 'album-' || n, 'Album số ' || n, 'PUBLISHED', DATE '2025-01-01' - n,
     ${id('COMMUNE', `n % ${communes} + 1`)}, now() - n * interval '1 day', now() FROM generate_series(1, 1000) n`,
  `INSERT INTO photos (id, album_id, media_id, caption, position)
   SELECT new_id(), ${id('album', 'n % 1000 + 1')}, ${id('media', 'n')}, 'Ảnh ' || n, n
   FROM generate_series(1, ${media}) n`,
  `INSERT INTO polls (id, question, status, org_unit_id, updated_at)
   SELECT ${id('poll', 'n')}, 'Câu hỏi ' || n || '?', 'CLOSED', ${root}, now() FROM generate_series(1, 500) n`,
  `INSERT INTO poll_options (id, poll_id, label, position)
   SELECT new_id(), ${id('poll', 'n')}, 'Phương án ' || i, i
   FROM generate_series(1, 500) n, generate_series(1, 4) i`,
  `INSERT INTO tags (id, slug, name) SELECT ${id('tag', 'n')}, 'the-' || n, 'Thẻ ' || n FROM generate_series(1, 200) n`,
  `INSERT INTO article_tags (article_id, tag_id)
   SELECT id, ${id('tag', `(hashtext(id::text) & 1023) * i % 200 + 1`)} FROM articles, generate_series(1, 2) i
   ON CONFLICT DO NOTHING`,
  `UPDATE articles SET org_unit_id = ${id('COMMUNE', `(hashtext(id::text) & 1023) % ${communes} + 1`)},
     cover_id = ${id('media', `(hashtext(id::text) & 8191) + 1`)},
     byline_person_id = CASE WHEN hashtext(id::text) % 3 = 0 THEN ${id('person', `(hashtext(id::text) & 4095) + 1`)} END`,
  `INSERT INTO audit_entries (actor_kind, actor_name, action, subject_type, subject_id)
   SELECT 'SYSTEM', 'hệ thống', 'turn-day', 'OrgUnit', n::text FROM generate_series(1, 20000) n`,
  'VACUUM ANALYZE',
];

/** Fills a database that has articles and nothing else with what else a province's portal holds, once. */
export async function generatePortal(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    if ((await client.query('SELECT 1 FROM people LIMIT 1')).rowCount) return;
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
