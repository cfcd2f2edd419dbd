import { db } from '#outside/db.ts';

export interface AuditChainReport {
  entries: number;
  /** Id of the first entry that does not follow from the one before it; null when all do. */
  firstBrokenId: bigint | null;
}

/** Computes every hash of the audit trail afresh, in the database. Cut-off newest entries cannot be noticed this way. */
export async function verifyAuditChain(): Promise<AuditChainReport> {
  const [row] = await db.$queryRaw<{ entries: bigint; broken: bigint | null }[]>`
    WITH chain AS (
      SELECT id, previous, hash,
        coalesce(lag(hash) OVER (ORDER BY id), '\\x'::bytea) AS before,
        sha256(previous || convert_to(concat_ws(E'\\x1f', id,
          to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), actor_kind, actor_id,
          actor_name, action, subject_type, subject_id, detail::text), 'UTF8')) AS computed
      FROM audit_entries
    )
    SELECT count(*) AS entries,
      min(id) FILTER (WHERE hash IS DISTINCT FROM computed OR previous IS DISTINCT FROM before) AS broken
    FROM chain`;
  return { entries: Number(row?.entries ?? 0), firstBrokenId: row?.broken ?? null };
}
