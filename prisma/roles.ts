import pg from 'pg';

/** Calls `work` on a connection of its own. */
async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the role under which the system runs, or gives it this password. */
export async function ensureLogin(ownerUrl: string, name: string, password: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    const found = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
    const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';
    const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
    const role = client.escapeIdentifier(name);
    await client.query(`${verb} ROLE ${role} ${rights} PASSWORD ${client.escapeLiteral(password)}`);
  });
}

// Where the trigger function refuse_change() guards a table, rows are only added and read.
const grants = `DO $grant$
DECLARE
  runtime text := current_setting('hoi.runtime');
  part record;
  rights text;
BEGIN
  FOR part IN
    SELECT n.nspname, c.oid, c.relname, c.relkind, c.relname = '_prisma_migrations' OR n.nspname = 'build' AS fixed,
      EXISTS (SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
        WHERE t.tgrelid = c.oid AND p.proname = 'refuse_change') AS append_only
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND pg_get_userbyid(c.relowner) = current_user
      AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
      AND NOT EXISTS (SELECT FROM pg_depend d
        WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
  LOOP
    IF NOT has_schema_privilege(runtime, part.nspname, 'USAGE') THEN
      EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', part.nspname, runtime);
    END IF;
    IF part.relkind = 'S' THEN
      IF NOT has_sequence_privilege(runtime, part.oid, 'USAGE')
          OR NOT has_sequence_privilege(runtime, part.oid, 'SELECT') THEN
        EXECUTE format('GRANT USAGE, SELECT ON SEQUENCE %I.%I TO %I', part.nspname, part.relname, runtime);
      END IF;
      CONTINUE;
    END IF;
    -- A view writes with the rights of its owner.
    rights := CASE WHEN part.fixed OR part.relkind IN ('v', 'm') THEN 'SELECT' WHEN part.append_only THEN 'SELECT, INSERT'
      ELSE 'SELECT, INSERT, UPDATE, DELETE' END;
    IF EXISTS (SELECT FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) one
        WHERE has_table_privilege(runtime, part.oid, one) <> (one = ANY (string_to_array(rights, ', ')))) THEN
      EXECUTE format('REVOKE ALL ON %I.%I FROM %I, PUBLIC', part.nspname, part.relname, runtime);
      EXECUTE format('GRANT %s ON %I.%I TO %I', rights, part.nspname, part.relname, runtime);
    END IF;
  END LOOP;
  -- Neither objects of its own, which could stand before ours, nor temporary ones.
  IF has_schema_privilege(runtime, 'public', 'CREATE') THEN
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
  END IF;
  IF has_database_privilege(runtime, current_database(), 'TEMPORARY') THEN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
  END IF;
END $grant$`;

// Any fixed number will do, as long as nothing else in the database locks on it.
const grantLock = 7_204_119_339;

/** Who a role is to the audit trail: a stranger to whom rights are given, or its master. */
async function isMaster(client: pg.Client, role: string): Promise<boolean> {
  const { rows } = await client.query<{ master: boolean }>(
    `SELECT rolsuper OR coalesce(pg_has_role(r.oid, c.relowner, 'MEMBER'), false) AS master
     FROM pg_roles r LEFT JOIN pg_class c ON c.oid = to_regclass('public.audit_entries')
     WHERE rolname = $1`,
    [role],
  );
  return rows[0]?.master ?? true;
}

/**
 * Gives the role under which the system runs (that of `url`) what it needs of the owner's database and
 * takes away what would let it rewrite the past. To be called after each migration; changes nothing
 * where all is as it should be.
 * @returns whether the database now guards the audit trail against that role; false when it is the
 *   owner, or a superuser
 */
export async function grantRuntime(ownerUrl: string, url: string): Promise<boolean> {
  const runtime = await withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>('SELECT session_user::text AS name');
    return rows[0]?.name ?? '';
  });
  return withClient(ownerUrl, async (client) => {
    if (await isMaster(client, runtime)) return false;
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [grantLock]);
    await client.query("SELECT set_config('hoi.runtime', $1, true)", [runtime]);
    // Nobody but the owner can grant; a running system whose role has everything needs no owner.
    if (ownerUrl !== url) await client.query(grants);
    await client.query('COMMIT');
    return true;
  });
}
