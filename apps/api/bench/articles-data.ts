import pg from 'pg';

/**
 * Fills an empty, migrated database with articles like the portal's: 12 categories, one author line in
 * 200, a body of about 8 KB of Vietnamese words, one article per ten minutes back from 2026.
 */
export async function generateArticles(databaseUrl: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`
      INSERT INTO org_units (id, slug, name, kind)
      VALUES ('0197a000-0000-7000-8000-000000000001', 'do-tai', 'Đơn vị đo tải', 'PROVINCE')`);
    await client.query(`
      INSERT INTO categories (id, slug, name, position, updated_at)
      SELECT ('0197a000-0000-7000-8001-' || lpad(n::text, 12, '0'))::uuid, 'chuyen-muc-' || n,
        'Chuyên mục ' || n, n, now()
      FROM generate_series(1, 12) n`);
    await client.query(`CREATE TEMP TABLE words AS
      SELECT (row_number() OVER ())::int AS n, w FROM unnest(string_to_array(
        'phụ nữ biên cương hội viên chi hội phong trào khởi nghiệp gia đình hạnh phúc nông thôn mới vốn vay ủy thác mái ấm tình thương học tập thi đua cán bộ tuyên truyền bảo vệ trẻ em môi trường đại hội nhiệm kỳ thanh niên miền núi hải đảo sinh kế',
        ' ')) w`);
    const words = await client.query<{ text: string }>(
      `SELECT string_agg(w, ' ' ORDER BY hashint4(i * 97 + n)) AS text FROM words, generate_series(1, 80) i`,
    );
    const long = words.rows[0]?.text ?? '';
    // Indexing every word takes most of the time; at this size only the lists are measured.
    if (count > 50_000) await client.query('ALTER TABLE articles DISABLE TRIGGER index_article');
    const step = 2000;
    for (let from = 1; from <= count; from += step) {
      await client.query(
        `INSERT INTO articles (id, slug, title, summary, body, body_html, body_text, status,
           byline_name, byline_position, posted_by, view_count, category_id, org_unit_id,
           published_at, created_at, updated_at)
         SELECT ('0197a000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'bai-viet-' || n,
           initcap(t.title) || ' ' || n, t.summary, '{"type":"doc","content":[{"type":"paragraph"}]}',
           '<p>' || b.body || '</p>', b.body, 'PUBLISHED', 'Tác giả ' || n % 200, 'Cán bộ Hội', 'Quản trị',
           n % 977, ('0197a000-0000-7000-8001-' || lpad((n % 12 + 1)::text, 12, '0'))::uuid,
           '0197a000-0000-7000-8000-000000000001',
           timestamptz '2026-01-01' - n * interval '10 minutes', now(), now()
         FROM generate_series($1::int, $2::int) n
         CROSS JOIN LATERAL (SELECT
           (SELECT string_agg(w, ' ' ORDER BY hashint4(n * 31 + words.n)) FROM words
             WHERE (hashint4(n * 7 + words.n) & 3) = 0) AS title,
           (SELECT string_agg(w, ' ' ORDER BY hashint4(n * 13 + words.n)) FROM words
             WHERE (hashint4(n * 3 + words.n) & 1) = 0) AS summary) t
         CROSS JOIN LATERAL (SELECT substr($3::text, 1 + (n * 37) % 9000, 8000) AS body) b`,
        [from, Math.min(from + step - 1, count), long],
      );
    }
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
