import type { CalendarDay } from '@hoi/domain/calendar-day';
import { refuseField } from '@hoi/domain/errors';
import { holdingWords } from '@hoi/localization/words/organisation/units';
import { builder } from '#graphql/builder.ts';
import { said } from '#graphql/caller-words.ts';
import { localId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';
import { holdsOn } from './dated-rows.ts';
import { hangsOnUnit } from './hangs-on-unit.ts';
import { OrgUnit } from './org-unit.type.ts';
import { findShownUnit, shownDay } from './public-days.ts';

hangsOnUnit({ table: 'org_unit_old_slugs', column: 'unit_id', words: holdingWords.oldAddresses });

async function idBySlug(slug: string): Promise<string | null> {
  const unit = await db.orgUnit.findUnique({ where: { slug }, select: { id: true } });
  if (unit) return unit.id;
  const old = await db.orgUnitOldSlug.findUnique({ where: { slug }, select: { unitId: true } });
  return old?.unitId ?? null;
}

async function idByCode(code: string, day: CalendarDay): Promise<string | null> {
  const holder = await db.orgUnitCode.findFirst({
    where: { list: 'GSO', code, ...holdsOn(day) },
    select: { unitId: true },
  });
  return holder?.unitId ?? null;
}

builder.queryField('orgUnit', (t) =>
  t.field({
    type: OrgUnit,
    open: true,
    shared: true,
    nullable: true,
    description:
      'One unit (đơn vị Hội) by its id, its slug or a former one, or by the official code that it holds on that day; null when there is none. One that is not there on the day comes with alive = false.',
    args: {
      id: t.arg.id({ description: 'Instead of `slug` and `code`.' }),
      slug: t.arg.string({ description: 'Its present slug or a former one.' }),
      code: t.arg.string({ description: "In the statisticians' list (mã đơn vị hành chính)." }),
      asOf: t.arg({ type: 'Date' }),
    },
    resolve: async (_root, { id, slug, code, asOf }, { viewer }) => {
      const given = [id, slug, code].filter((value) => value != null);
      if (given.length !== 1) {
        refuseField(
          'slug',
          said((w) => w.organisation.oneKey),
        );
      }
      const day = await shownDay(viewer, asOf);
      let key: string | null = null;
      if (id != null) key = localId(id, 'OrgUnit');
      else if (slug != null) key = await idBySlug(slug);
      else if (code != null) key = await idByCode(code, day);
      return key ? findShownUnit(viewer, key, day) : null;
    },
  }),
);
