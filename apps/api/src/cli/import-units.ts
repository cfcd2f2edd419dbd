import { planNames } from '@hoi/localization/words/organisation/plans';
import { unionDay } from '@hoi/validation/organisation/org-unit';
import { type Command, InvalidArgumentError } from 'commander';
import { importUnits } from '#modules/organisation/unit-import/import-units.command.ts';
import type { ImportDays } from '#modules/organisation/unit-import/stored-lists.ts';
import {
  ownUnitLists,
  readUnitLists,
  type UnitLists,
} from '#modules/organisation/unit-import/unit-files.ts';
import { withDatabase } from './operation.ts';

function day(text: string): string {
  const parsed = unionDay.safeParse(text);
  if (!parsed.success) throw new InvalidArgumentError('a day from 1930-10-20 on, YYYY-MM-DD.');
  return parsed.data;
}

function countsOf(lists: UnitLists, { since, changedOn }: ImportDays): string[] {
  const states = [
    [since, lists.before],
    [changedOn, lists.changed],
    [lists.reformDay, lists.after],
  ] as const;
  return states.map(([day, places]) => {
    const count = (level: string) => [...places.values()].filter((p) => p.level === level).length;
    return `from ${day}: ${count('PROVINCE')} provinces, ${count('DISTRICT')} districts, ${count('COMMUNE')} communes`;
  });
}

const help = `
The plans are headed by decisions.csv, which may stand beside the lists: columns effective, title,
decision, decision_date, a line for each day on which something changes. Where it says nothing a plan
is called "${planNames.ofChangesFrom('<day>')}", and has no decision. The day of --since is not
taken for the founding of any place.`;

/** `import-units`: loads the official lists of places with what became of them. */
export function addImportUnits(program: Command): void {
  program
    .command('import-units')
    .description('load official lists of places, and what became of them, as units and plans')
    .argument('[directory]', "a folder with the four lists (default: the product's own)")
    .addHelpText('after', help)
    .option('--since <day>', 'from when on the first list holds', day, '1997-01-01')
    .option('--changed-on <day>', 'when the second list took effect', day, '2025-01-01')
    .action((directory: string | undefined, options: ImportDays) =>
      withDatabase(async () => {
        const lists = await readUnitLists(directory ?? ownUnitLists);
        const { changed, notes } = await importUnits(lists, options);
        for (const line of countsOf(lists, options)) console.log(line);
        for (const note of [...lists.notes, ...notes]) console.log(`note: ${note}`);
        const sum = `${lists.before.size} units, ${lists.successions.length} successions`;
        console.log(
          changed ? `imported: ${sum}` : 'no change, everything in these lists is stored already',
        );
      }),
    );
}
