import type { Command } from 'commander';
import { ensureAdministrator } from '#modules/organisation/units/ensure-administrator.command.ts';
import { withDatabase } from './operation.ts';

/** `create-admin`: the first administrator, for a portal that was never started with `npm start`. */
export function addCreateAdmin(program: Command): void {
  program
    .command('create-admin')
    .description(
      'make the first administrator (ADMIN_EMAIL, ADMIN_PASSWORD) and print the password',
    )
    .option('--email <address>', 'instead of ADMIN_EMAIL')
    .action((options: { email?: string }) =>
      withDatabase(async ({ adminEmail, adminPassword }) => {
        const email = options.email ?? adminEmail;
        const made = await ensureAdministrator({ email, password: adminPassword });
        if (!made) {
          throw new Error('an administrator exists already; accounts are managed in /admin/');
        }
        const password = made.generatedPassword ?? 'as in ADMIN_PASSWORD';
        console.log(`administrator: ${made.email}\npassword:      ${password}`);
      }),
    );
}
