import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

// One article in ten branches of the country, one in a hundred of them still a draft.
const articles = `
  INSERT INTO articles (id, slug, title, summary, body, body_html, body_text, status, category_id,
    org_unit_id, published_at, created_at, updated_at)
  SELECT md5('a' || n)::uuid, 'bai-' || n, 'Bài viết số ' || n, '', '{"type":"doc","content":[]}', '', '',
    CASE WHEN n % 100 = 0 THEN 'DRAFT' ELSE 'PUBLISHED' END::"ArticleStatus", md5('category')::uuid,
    md5('5-' || (n * 6 % 130000 + 1))::uuid,
    CASE WHEN n % 100 > 0 THEN timestamptz '2026-01-01' - n * interval '10 minutes' END, now(), now()
  FROM generate_series(1, 20000) n`;

/** Fills the articles once, and signs in an editor of one province. @returns the cookie of her session */
export async function signInEditor(databaseUrl: string, unitSlug: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    if (!(await client.query('SELECT 1 FROM articles LIMIT 1')).rowCount) {
      await client.query(`INSERT INTO categories (id, slug, name, position, updated_at)
        VALUES (md5('category')::uuid, 'tin', 'Tin', 1, now())`);
      await client.query(`INSERT INTO users (id, email, name, password_hash, updated_at)
        VALUES (md5('editor')::uuid, 'editor@hoi.test', 'Biên tập', 'none', now())`);
      await client.query('ALTER TABLE articles DISABLE TRIGGER index_article');
      await client.query(articles);
      await client.query('VACUUM ANALYZE');
      await client.query(
        `INSERT INTO role_grants (id, user_id, org_unit_id, role)
         SELECT new_id(), md5('editor')::uuid, id, 'EDITOR' FROM org_units WHERE slug = $1`,
        [unitSlug],
      );
    }
    await client.query(
      `INSERT INTO sessions (id, token_hash, user_id, expires_at)
       VALUES (new_id(), $1, md5('editor')::uuid, now() + interval '1 hour')`,
      [createHash('sha256').update(token).digest()],
    );
  } finally {
    await client.end();
  }
  return `hoi_session=${token}`;
}
