import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

/** Makes so many tokens of one partner, valid for a day, in place of those that an earlier run made. */
export async function makeTokens(databaseUrl: string, count: number): Promise<string[]> {
  const tokens = Array.from(
    { length: count },
    () => `hoi_${randomBytes(32).toString('base64url')}`,
  );
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest());
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`DELETE FROM token_usage; DELETE FROM api_tokens`);
    const { rows } = await client.query<{ id: string }>(`
      INSERT INTO partner_organisations (id, name, updated_at) VALUES (new_id(), 'Đối tác đo tải', now())
      ON CONFLICT (name) DO UPDATE SET updated_at = now() RETURNING id`);
    await client.query(
      `INSERT INTO api_tokens (id, partner_id, label, prefix, token_hash, scopes, expires_at)
       SELECT new_id(), $1, 'Đo tải', 'hoi_', hash, '{articles:read}', now() + interval '1 day'
       FROM unnest($2::bytea[]) hash`,
      [rows[0]?.id, hashes],
    );
    return tokens;
  } finally {
    await client.end();
  }
}
