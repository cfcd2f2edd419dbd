import pg from 'pg';

// Syllables as Vietnamese builds them, common ones far more often than rare ones. The rare words that the
// benchmark searches for are left out: they stand in the titles of one article in 200. The common ones come
// again and again, as in every article of such a portal.
const syllables = `
  SELECT row_number() OVER (ORDER BY hashtext(w)) AS n, w
  FROM (SELECT onset || rhyme AS w
    FROM unnest(string_to_array('b c ch d đ g gi h k kh l m n ng nh ph qu r s t th tr v x', ' ')) onset,
      unnest(string_to_array('a ai am an ang anh ao ay ăn ăng âm ân âu ây e em en ênh ết ia iên iều in
        inh iu o oa oan oc oi on ong ô ôi ông ơi ơn u ua uân uôn ươi ương ưu ư', ' ')) rhyme) s
  WHERE public.fold_vi(w) NOT IN ('thi', 'dua', 'mien', 'nui')`;
const common = `string_to_array('hội liên hiệp phụ nữ tỉnh cán bộ hội các cấp', ' ')`;
const text = `
  WITH syllables AS (${syllables}), size AS (SELECT count(*) AS words FROM syllables)
  SELECT string_agg(coalesce((${common})[i % 97], w), ' ' ORDER BY i) AS text
  FROM generate_series(1, 60000) i, size, syllables
  WHERE n = 1 + floor(words * power((hashint4(i) & 65535) / 65536.0, 2.5))`;

// Characters of that text from a place that depends on the article, cut at whole words.
const cut = (factor: number, length: number) =>
  `regexp_replace(substr($2::text, 1 + ((n::bigint * ${factor}) % 240000)::int, ${length}), '^\\S*\\s+|\\s+\\S*$', '', 'g')`;

// Making the words of one takes some ten milliseconds: what comes after so many has the texts of these again.
const differentTexts = 2000;

const id = (n: string) => `('0197a000-0000-7000-9000-' || lpad((${n})::text, 12, '0'))::uuid`;
const publishedAt = (n: string, seconds: number) =>
  `timestamptz '2026-01-01' - (${n}) * interval '${seconds} seconds'`;

/** Between one article and the next: 20,000 are eight years of a province, ten times as many twenty of a large one. */
function secondsBetween(count: number): number {
  const years = count > 20_000 ? 20 : 8;
  return Math.floor((years * 365.25 * 86_400) / count);
}

const province = `'0197a000-0000-7000-8000-000000000001'::uuid`;
const commune = (n: string) => `('0197a000-0000-7000-8002-' || lpad((${n})::text, 12, '0'))::uuid`;
const unitOf = (n: string, communes: number) =>
  communes > 0 ? commune(`${n} % ${communes} + 1`) : province;

const units = `
  WITH made (id, slug, name, kind, parent) AS (
    SELECT ${province}, 'do-tai', 'Đơn vị đo tải', 'PROVINCE'::"OrgUnitKind", NULL::uuid
    UNION ALL SELECT ${commune('n')}, 'xa-do-tai-' || n, 'Xã đo tải ' || n, 'COMMUNE', ${province}
      FROM generate_series(1, $1::int) n
  ), units AS (INSERT INTO org_units (id, slug) SELECT id, slug FROM made RETURNING id)
  INSERT INTO org_unit_versions (id, unit_id, name, kind, parent_id, valid_from)
  SELECT m.id, m.id, m.name, m.kind, m.parent, '1930-10-20' FROM made m JOIN units USING (id)`;

const articles = (communes: number, seconds: number) => `
  INSERT INTO articles (id, slug, title, summary, body, body_html, body_text, status,
    byline_name, byline_position, posted_by, view_count, category_id, org_unit_id,
    published_at, created_at, updated_at)
  SELECT ${id('n')}, 'bai-viet-' || n,
    CASE WHEN n % 200 = 0 THEN 'Thi đua miền núi ' ELSE '' END || ${cut(7919, 60)} || ' ' || n,
    ${cut(6421, 200)}, '{"type":"doc","content":[{"type":"paragraph"}]}',
    '<p>' || b.body || '</p>', b.body, 'PUBLISHED', 'Tác giả ' || n % 200, 'Cán bộ Hội', 'Quản trị',
    n % 977, ('0197a000-0000-7000-8001-' || lpad((n % 12 + 1)::text, 12, '0'))::uuid,
    ${unitOf('n', communes)},
    ${publishedAt('n', seconds)}, now(), now()
  FROM generate_series(1, $1::int) n
    CROSS JOIN LATERAL (SELECT ${cut(3571, 7000)} AS body) b`;

// With the words that the first ones have, of another day.
const copies = (communes: number, seconds: number) => `
  WITH copied AS (
    INSERT INTO articles (id, slug, title, summary, body, body_html, body_text, status,
      byline_name, byline_position, posted_by, view_count, category_id, org_unit_id,
      published_at, created_at, updated_at)
    SELECT ${id('n')}, 'bai-viet-' || n, title, summary, body, body_html, body_text, status,
      byline_name, byline_position, posted_by, n % 977, category_id, ${unitOf('n', communes)},
      ${publishedAt('n', seconds)}, now(), now()
    FROM generate_series($1::int, $2::int) n JOIN articles a ON a.id = ${id(`n % ${differentTexts} + 1`)}
  )
  INSERT INTO search.articles (article_id, folded_title, listed_at, category_id, shown, words, places)
  SELECT ${id('n')}, folded_title, day, category_id, shown,
    ts_delete(words, search.periods(listed_at)) || array_to_tsvector(search.periods(day)), places
  FROM generate_series($1::int, $2::int) n
    JOIN search.articles a ON a.article_id = ${id(`n % ${differentTexts} + 1`)}
    CROSS JOIN LATERAL (SELECT ${publishedAt('n', seconds)} AS day) d`;

/**
 * Fills a migrated database, unless it is filled already, with articles like the portal's: 12 categories, one author line in
 * 200, a body of about 8 KB, spread over the years before 2026; all of one province, or in turn of as many of its
 * communes.
 */
export async function generateArticles(
  databaseUrl: string,
  count: number,
  communes = 0,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const filled = await client.query('SELECT 1 FROM articles LIMIT 1');
    if (filled.rowCount) return;
    await client.query(units, [communes]);
    await client.query(`
      INSERT INTO categories (id, slug, name, position, updated_at)
      SELECT ('0197a000-0000-7000-8001-' || lpad(n::text, 12, '0'))::uuid, 'chuyen-muc-' || n,
        'Chuyên mục ' || n, n, now()
      FROM generate_series(1, 12) n`);
    const long = (await client.query<{ text: string }>(text)).rows[0]?.text ?? '';
    // Built at once it takes a fraction of the time.
    const index = 'search.articles_words';
    const { rows } = await client.query(`SELECT pg_get_indexdef('${index}'::regclass) AS made`);
    await client.query(`DROP INDEX ${index}; SET maintenance_work_mem = '1GB'`);
    const first = Math.min(count, differentTexts);
    const seconds = secondsBetween(count);
    await client.query(articles(communes, seconds), [first, long]);
    await client.query('ALTER TABLE articles DISABLE TRIGGER index_article');
    const step = 2000;
    for (let from = first + 1; from <= count; from += step) {
      await client.query(copies(communes, seconds), [from, Math.min(from + step - 1, count)]);
    }
    await client.query(`ALTER TABLE articles ENABLE TRIGGER index_article; ${rows[0]?.made}`);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
