import type { CalendarDay } from '@hoi/domain/calendar-day';
import { placeSpellings, placeTitle } from '@hoi/domain/place-titles';
import { settleUnits } from '#modules/organisation/units/unit-versions.ts';
import type { Transaction } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import type { SlugOf } from './import-slugs.ts';
import type { Place } from './read-state.ts';

/** Writes the places of a list as units from a day on, provinces below the root. @returns their ids by code */
export async function writeFirstState(
  tx: Transaction,
  places: ReadonlyMap<string, Place>,
  rootId: string,
  since: CalendarDay,
  slugOf: SlugOf,
): Promise<Map<string, string>> {
  const all = [...places.values()];
  const slugs = new Map(all.map(({ code }) => [code, slugOf('before', code)]));
  // The list holds from that day on; when its places were founded it does not say.
  const data = all.map(({ code }) => ({ slug: slugs.get(code) ?? code, startKnown: false }));
  const units = await tx.orgUnit.createManyAndReturn({ data, select: { id: true, slug: true } });
  const idBySlug = new Map(units.map(({ id, slug }) => [slug, id]));
  const ids = new Map(all.map(({ code }) => [code, idBySlug.get(slugs.get(code) ?? '') ?? '']));
  const validFrom = dateOf(since);
  await tx.orgUnitVersion.createMany({
    data: all.map(({ level, code, name, parentCode }, position) => ({
      unitId: ids.get(code) ?? '',
      name,
      kind: level,
      position,
      validFrom,
      levelLabel: placeTitle(level, name),
      parentId: parentCode ? (ids.get(parentCode) ?? null) : rootId,
    })),
  });
  await tx.orgUnitCode.createMany({
    data: all.map(({ code }) => ({ unitId: ids.get(code) ?? '', code, validFrom })),
  });
  await tx.orgUnitAlias.createMany({
    data: all.flatMap(({ code, name }) =>
      (placeSpellings[name] ?? []).map((alias) => ({ unitId: ids.get(code) ?? '', name: alias })),
    ),
  });
  await settleUnits(tx);
  return ids;
}
