import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { refuseField } from '@hoi/domain/errors';
import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { said } from '#graphql/caller-words.ts';
import {
  connectionOf,
  decodeCursor,
  encodeCursor,
  type PageArguments,
  pageSize,
} from '#graphql/paging.ts';
import { isStorable } from '#graphql/storable-text.ts';
import { readRowsPlanned } from '#outside/db.ts';
import { holdsOnSql } from './dated-rows.ts';
import { keptPerUnitDay } from './per-unit-day.ts';
import { unitsMeant } from './unit-search.ts';
import { nearestDay, standsInOn, stateColumns, type UnitState } from './unit-state.ts';
import { unitsBelowSql } from './units-below.ts';

export interface UnitFilter {
  kind?: OrgUnitKind | null | undefined;
  parentId?: string | undefined;
  underId?: string | undefined;
  query?: string | undefined;
  /** Null: those that are there on the day and those that are not. */
  alive: boolean | null;
  /** What began or was called so later is kept back; null: nothing is. */
  lastDay: CalendarDay | null;
  /** What else has to hold of the unit `u` and of `v`, that stands for it. */
  also?: Prisma.Sql | undefined;
}

type ListedUnit = UnitState & { rank: number };

function shownOn(alive: boolean | null, day: Prisma.Sql): Prisma.Sql {
  if (alive === true) return holdsOnSql('v', day);
  if (alive === false) return standsInOn(day);
  return Prisma.sql`(${holdsOnSql('v', day)} OR ${standsInOn(day)})`;
}

function belowUnit(underId: string, alive: boolean | null, day: Prisma.Sql): Prisma.Sql {
  // A unit that is not there was below another one on its nearest day only.
  const on = alive === true ? day : nearestDay(day);
  const below = unitsBelowSql(Prisma.sql`${underId}::uuid`, on);
  return Prisma.sql`v.unit_id IN (SELECT b.id FROM ${below} b WHERE b.depth > 0)`;
}

function source(filter: UnitFilter, asOf: CalendarDay): Prisma.Sql {
  const day = Prisma.sql`${asOf}::date`;
  const conditions = [shownOn(filter.alive, day)];
  if (filter.kind) conditions.push(Prisma.sql`v.kind = ${filter.kind}::"OrgUnitKind"`);
  if (filter.parentId) conditions.push(Prisma.sql`v.parent_id = ${filter.parentId}::uuid`);
  if (filter.underId) conditions.push(belowUnit(filter.underId, filter.alive, day));
  if (filter.lastDay)
    conditions.push(Prisma.sql`coalesce(u.starts_on <= ${filter.lastDay}::date, true)`);
  if (filter.also) conditions.push(filter.also);
  const found = filter.query
    ? Prisma.sql`JOIN ${unitsMeant(filter.query, asOf, filter.lastDay)} m ON m.unit_id = v.unit_id`
    : Prisma.empty;
  return Prisma.sql`FROM org_unit_versions v JOIN org_units u ON u.id = v.unit_id ${found}
    WHERE ${Prisma.join(conditions, ' AND ')}`;
}

/** Where a list goes on: a rank of the search, where there is one, then the name, then the id. */
function beyond(cursor: string, argument: string, searched: boolean, sign: Prisma.Sql): Prisma.Sql {
  const place = decodeCursor(cursor);
  const key = typeof place?.key === 'string' && isStorable(place.key) ? place.key : null;
  const wellFormed = key !== null && (!searched || /^[0-9]/.test(key));
  if (!place || !wellFormed) {
    refuseField(
      argument,
      said((w) => w.paging.unknownPlace),
    );
  }
  return searched
    ? Prisma.sql`AND (m.rank, v.name, v.unit_id) ${sign}
        (${Number(key.slice(0, 1))}::int, ${key.slice(1)}::text, ${place.id}::uuid)`
    : Prisma.sql`AND (v.name, v.unit_id) ${sign} (${key}::text, ${place.id}::uuid)`;
}

/**
 * One page of the units that a filter lets through on a day, by name or, searched for, by likeness.
 * @param needed false where only their number is asked for: to put the branches of a country in order takes longest
 */
export async function listUnits(
  filter: UnitFilter,
  asOf: CalendarDay,
  args: PageArguments,
  needed = true,
) {
  const { size, backward } = pageSize(args);
  const searched = Boolean(filter.query);
  const [onward, back] = [Prisma.sql`>`, Prisma.sql`<`];
  const after = args.after ? beyond(args.after, 'after', searched, onward) : Prisma.empty;
  const before = args.before ? beyond(args.before, 'before', searched, back) : Prisma.empty;
  const direction = backward ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const rank = searched ? Prisma.sql`m.rank ${direction},` : Prisma.empty;
  const statement = Prisma.sql`
    SELECT ${stateColumns(Prisma.sql`${asOf}::date`)},
      ${searched ? Prisma.sql`m.rank` : Prisma.sql`0 AS rank`}
    ${source(filter, asOf)} ${after} ${before}
    ORDER BY ${rank} v.name ${direction}, v.unit_id ${direction} LIMIT ${size + 1}`;
  const rows = needed ? await readRowsPlanned<ListedUnit>(statement) : [];
  return connectionOf(rows, args, ({ rank: place, name, id }) =>
    encodeCursor(searched ? `${place}${name}` : name, id),
  );
}

const everywhere = '';
// All kinds at once, as below one unit. Who is there on a day that may be shown began before what is kept back.
const kindCounts = keptPerUnitDay<{ kind: OrgUnitKind; count: number }>((_everywhere, asOf) =>
  readRowsPlanned(Prisma.sql`
    SELECT v.kind::text AS kind, count(*)::int AS count FROM org_unit_versions v
    WHERE ${holdsOnSql('v', Prisma.sql`${asOf}::date`)} GROUP BY v.kind`),
);

/** Whether a filter asks for nothing but those of a kind that are there. */
function asksForKind({ kind, alive, lastDay: _void, ...others }: UnitFilter): boolean {
  return Boolean(kind) && alive === true && Object.values(others).every((other) => !other);
}

export async function countUnits(filter: UnitFilter, asOf: CalendarDay): Promise<number> {
  if (asksForKind(filter)) {
    const counts = await kindCounts(everywhere, asOf);
    return counts.find(({ kind }) => kind === filter.kind)?.count ?? 0;
  }
  const [row] = await readRowsPlanned<{ count: number }>(
    Prisma.sql`SELECT count(*)::int AS count ${source(filter, asOf)}`,
  );
  return row?.count ?? 0;
}
