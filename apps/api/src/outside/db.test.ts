import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { connectDatabase, db, disconnectDatabase } from './db.ts';

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('serverUrl') });
  await client.connect();
  await client.query(sql);
  await client.end();
}

it('keeps instants as they are in a database whose sessions have another time zone', async () => {
  await onServer('CREATE DATABASE hoi_zone TEMPLATE hoi_template');
  await onServer("ALTER DATABASE hoi_zone SET timezone TO 'Asia/Ho_Chi_Minh'");
  await connectDatabase(inject('serverUrl').replace(/\/hoi$/, '/hoi_zone'), { connections: 2 });
  try {
    const at = new Date('2019-03-28T17:30:00.000Z');
    await db.weatherReport.create({
      data: {
        place: 'thử',
        observedAt: at,
        fetchedAt: at,
        conditionCode: 0,
        temperatureC: 30,
        humidityPct: 60,
        windDegrees: 90,
        windKmh: 5,
        daily: [],
      },
    });
    const [row] = await db.$queryRaw<{ same: boolean; observed_at: Date }[]>`
      SELECT observed_at = '2019-03-28T17:30:00Z'::timestamptz AS same, observed_at FROM weather_reports`;
    expect(row?.same).toBe(true);
    expect(row?.observed_at).toEqual(at);
  } finally {
    await disconnectDatabase();
    await onServer('DROP DATABASE hoi_zone WITH (FORCE)');
  }
});

it('refuses a database whose locale cannot lower-case Vietnamese', async () => {
  await onServer("CREATE DATABASE hoi_c TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C'");
  const url = inject('serverUrl').replace(/\/hoi$/, '/hoi_c');
  await expect(connectDatabase(url)).rejects.toThrow(/^DATABASE_URL: .*lower-case Vietnamese/);
  await onServer('DROP DATABASE hoi_c');
});
