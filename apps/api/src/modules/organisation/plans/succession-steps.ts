import type { InputIssue } from '@hoi/domain/errors';
import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import { placeCodeFault, placeTitle, placeTitles } from '@hoi/domain/place-titles';
import { planTableFaults } from '@hoi/localization/words/organisation/plans';
import { holdsOnSql } from '#modules/organisation/units/dated-rows.ts';
import type { Transaction } from '#outside/db.ts';
import { lineIssue, type SuccessionLine, sameName } from './succession-table.ts';

/** A unit that holds a code on the day of the table. */
interface Holder {
  id: string;
  code: string;
  name: string;
  parent: string | null;
  parentCode: string | null;
  aliases: string[];
}

/** The steps that a table comes to, each with the line that it stems from. */
export interface TableSteps {
  steps: OrgPlanStep[];
  lines: number[];
}

const titleOf = (name: string) => placeTitle('COMMUNE', name);

async function readHolders(
  tx: Transaction,
  codes: readonly string[],
  day: string,
): Promise<Map<string, Holder>> {
  const rows = await tx.$queryRaw<Holder[]>`
    SELECT c.unit_id AS id, c.code, v.name, v.parent_id AS parent,
      (SELECT p.code FROM org_unit_codes p WHERE p.unit_id = v.parent_id AND p.list = 'GSO'
        AND ${holdsOnSql('p', day)}) AS "parentCode",
      ARRAY(SELECT a.name FROM org_unit_aliases a WHERE a.unit_id = c.unit_id) AS aliases
    FROM org_unit_codes c JOIN org_unit_versions v ON v.unit_id = c.unit_id
      AND ${holdsOnSql('v', day)}
    WHERE c.list = 'GSO' AND c.code = ANY (${codes}::text[])
      AND ${holdsOnSql('c', day)}`;
  return new Map(rows.map((row) => [row.code, row]));
}

/** Holds the lines against the units of the day; what does not fit is added to `issues`. */
function checkHolders(
  rows: readonly SuccessionLine[],
  holders: ReadonlyMap<string, Holder>,
  issues: InputIssue[],
): void {
  for (const { line, old_code: code, old_name: name, old_district_code: above, ...row } of rows) {
    const fail = (message: string) => issues.push(lineIssue(line, message));
    const unit = holders.get(code);
    if (!unit) fail(planTableFaults.unknownCode(code, placeCodeFault('COMMUNE', code)));
    else if (!sameName(unit.name, name) && !unit.aliases.some((alias) => sameName(alias, name))) {
      fail(planTableFaults.codeOfOther(code, unit.name, name));
    } else if (unit.parentCode !== above) {
      fail(planTableFaults.otherSuperior(unit.name, unit.parentCode, above));
    }
    const wrong = placeCodeFault('COMMUNE', row.new_code);
    if (wrong) fail(planTableFaults.noCode(row.new_code, wrong));
    if (titleOf(row.new_name) === '') {
      fail(planTableFaults.noTitle(row.new_name, placeTitles.COMMUNE.join(', ')));
    }
  }
}

function stepsOf(
  rows: readonly SuccessionLine[],
  holders: ReadonlyMap<string, Holder>,
  parent: string,
): TableSteps {
  const found: TableSteps = { steps: [], lines: [] };
  const add = (line: number, step: OrgPlanStep) => {
    found.steps.push(step);
    found.lines.push(line);
  };
  const idOf = (code: string) => holders.get(code)?.id ?? '';
  const refOf = (code: string) => `new:${code}`;
  for (const [code, sources] of Map.groupBy(rows, (row) => row.new_code)) {
    const [first] = sources;
    if (!first) continue;
    const { line, new_name: name, kind, old_code } = first;
    const levelLabel = titleOf(name);
    if (kind === 'RENAMED' || kind === 'UNCHANGED') {
      const unit = idOf(old_code);
      const changed = kind === 'RENAMED' || code !== old_code;
      const stored = holders.get(old_code)?.name ?? name;
      // Who keeps its name keeps its own spelling of it.
      const called = kind === 'UNCHANGED' && sameName(stored, name) ? stored : name;
      if (changed) add(line, { kind: 'RENAME', unit, name: called, levelLabel, code });
      add(line, { kind: 'MOVE', unit, parent });
      continue;
    }
    const unitKind = 'COMMUNE';
    add(line, { kind: 'CREATE', ref: refOf(code), name, unitKind, levelLabel, parent, code });
    const merged = sources.filter((row) => row.kind === 'MERGED');
    if (merged[0]) {
      const units = merged.map((row) => idOf(row.old_code));
      add(merged[0].line, { kind: 'MERGE', units, into: refOf(code) });
    }
  }
  const splits = rows.filter(({ kind }) => kind === 'SPLIT');
  for (const [code, parts] of Map.groupBy(splits, (row) => row.old_code)) {
    const line = parts[0]?.line ?? 1;
    const taken = parts.map((row) => ({ unit: refOf(row.new_code) }));
    add(line, { kind: 'SPLIT', unit: idOf(code), parts: taken });
  }
  return found;
}

/** Ends the old superiors; what is below them and in no line is added to `issues`. */
async function endSuperiors(
  tx: Transaction,
  holders: ReadonlyMap<string, Holder>,
  { parent, day }: { parent: string; day: string },
  issues: InputIssue[],
): Promise<OrgPlanStep[]> {
  const above = new Set([...holders.values()].flatMap((unit) => unit.parent ?? []));
  above.delete(parent);
  const named = [...holders.values()].map(({ id }) => id);
  const left = await tx.$queryRaw<{ name: string; above: string }[]>`
    SELECT v.name, u.name AS above FROM org_unit_versions v JOIN org_units u ON u.id = v.parent_id
    WHERE v.parent_id = ANY (${[...above]}::uuid[]) AND v.unit_id <> ALL (${named}::uuid[])
      AND ${holdsOnSql('v', day)}
    ORDER BY u.name, v.name`;
  for (const unit of left) {
    issues.push(lineIssue(1, planTableFaults.unitMissing(unit.name, unit.above)));
  }
  return [...above].map((unit) => ({ kind: 'DISSOLVE', unit }));
}

/** Turns a table into steps on the units of its day; what does not fit is added to `issues`. */
export async function tableSteps(
  tx: Transaction,
  rows: readonly SuccessionLine[],
  { parent, endEmptied }: { parent: string; endEmptied: boolean },
  issues: InputIssue[],
): Promise<TableSteps> {
  const day = rows[0]?.effective ?? '';
  const codes = [...new Set(rows.map(({ old_code }) => old_code))];
  const holders = await readHolders(tx, codes, day);
  checkHolders(rows, holders, issues);
  const known = rows.filter(({ old_code }) => holders.has(old_code));
  const { steps, lines } = stepsOf(known, holders, parent);
  const ends = endEmptied ? await endSuperiors(tx, holders, { parent, day }, issues) : [];
  return { steps: [...steps, ...ends], lines: [...lines, ...ends.map(() => 1)] };
}
