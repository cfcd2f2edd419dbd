import { type Arbitrary, array, integer, record } from 'fast-check';
import { settleUnits, writeUnit } from '#modules/organisation/units/unit-versions.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { unique } from './factories.ts';

const firstYear = 2000;
export const years = 30;
/** The most units of one tree beside its root. */
export const size = 12;

// A unit changes its superior on 1 January of some years; `ends` past the last year: it never ends.
interface Life {
  begins: number;
  ends: number;
  moves: { year: number; under: number }[];
}

export const life: Arbitrary<Life> = record({
  begins: integer({ min: 0, max: years }),
  ends: integer({ min: 0, max: years * 2 }),
  moves: array(
    record({ year: integer({ min: 0, max: years }), under: integer({ min: 0, max: size }) }),
    { maxLength: 4 },
  ),
});

export const newYear = (year: number) => dateOf(`${firstYear + year}-01-01`);

interface Stay {
  unit: number;
  parent: number | null;
  from: number;
  to: number | null;
}

/** Lives that keep the rules: superiors come before their units and cover them; the first is the root. */
export function staysOf(lives: readonly Life[]): Stay[] {
  const stays: Stay[] = [{ unit: 0, parent: null, from: 0, to: null }];
  for (const [at, { begins, ends, moves }] of lives.entries()) {
    const unit = at + 1;
    const turns = [...new Set([begins, ...moves.map(({ year }) => year)])]
      .filter((year) => year >= begins)
      .sort((a, b) => a - b);
    const last = ends > begins && ends <= years ? ends : null;
    for (const [index, from] of turns.entries()) {
      if (last !== null && from >= last) break;
      const next = turns[index + 1] ?? null;
      const to = last !== null && (next === null || next > last) ? last : next;
      const wanted = (moves.find(({ year }) => year === from)?.under ?? 0) % unit;
      const covers = coversOf(stays, wanted, from, to);
      stays.push({ unit, parent: covers ? wanted : 0, from, to });
    }
  }
  return stays;
}

function coversOf(stays: readonly Stay[], unit: number, from: number, to: number | null): boolean {
  const own = stays.filter((stay) => stay.unit === unit);
  let reached: number | null = from;
  for (const stay of own) {
    if (reached === null || stay.from > reached) break;
    if (stay.to === null || stay.to > reached) reached = stay.to;
  }
  return reached === null || (to !== null && reached >= to);
}

/** Writes them down. @returns the units' ids in order, the root's first */
export async function store(stays: readonly Stay[]): Promise<string[]> {
  return db.$transaction(async (tx) => {
    const ids: string[] = [];
    for (const { unit, parent, from, to } of stays) {
      const parentId = parent === null ? null : (ids[parent] ?? null);
      const state = { name: `Đơn vị ${unit}`, kind: 'SPECIAL' as const, parentId };
      const opensOn = newYear(from).toISOString().slice(0, 10);
      const id = ids[unit];
      if (id)
        await tx.orgUnitVersion.create({
          data: { unitId: id, ...state, validFrom: newYear(from) },
        });
      else ids[unit] = await writeUnit(tx, { slug: unique('u'), ...state, opensOn });
      if (to !== null) {
        const where = { unitId: ids[unit] ?? '', validFrom: newYear(from) };
        await tx.orgUnitVersion.updateMany({ where, data: { validTo: newYear(to) } });
      }
    }
    await settleUnits(tx);
    return ids;
  });
}
