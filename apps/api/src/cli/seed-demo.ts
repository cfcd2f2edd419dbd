import type { Command } from 'commander';
import { seedDemo } from './demo/seed-demo.command.ts';
import { withDatabase } from './operation.ts';

// The launcher waits for this line before it opens the site.
const demoLoadingLine = 'loading the demo content';

/** `seed-demo`: fills an empty portal with the demo's content. */
export function addSeedDemo(program: Command): void {
  program
    .command('seed-demo')
    .description('fill an empty database with demo content; does nothing when there are articles')
    .action(() =>
      withDatabase(async () => {
        const count = await seedDemo(() => console.log(demoLoadingLine));
        console.log(count === 0 ? 'not empty: nothing added' : `demo content: ${count} articles`);
      }),
    );
}
