import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

// node bench/hold-lock.ts <address of the owner> <table> <seconds>: nobody else reads or writes that
// table for so long.
const [connectionString, table = '', seconds] = process.argv.slice(2);
const client = new pg.Client({ connectionString });
await client.connect();
await client.query(`BEGIN; LOCK TABLE ${client.escapeIdentifier(table)} IN ACCESS EXCLUSIVE MODE`);
console.log('held');
await wait(Number(seconds) * 1000);
await client.query('ROLLBACK');
await client.end();
