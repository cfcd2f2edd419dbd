import type { CalendarDay } from '@hoi/domain/calendar-day';
import { isNewUnit, type OrgPlanStep, type UnitName } from '@hoi/domain/org-plan-step';
import { addDays } from '@hoi/localization/calendar-weeks';
import { builder } from '#graphql/builder.ts';
import { encodeNodeId } from '#graphql/node-id.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { shownDay } from '#modules/organisation/units/public-days.ts';
import { findUnitOn } from '#modules/organisation/units/unit-on.ts';

/** What the units of one plan are read by. */
export interface PlanView {
  effectiveOn: CalendarDay;
  /** The day before, on which the old units still are what they were. */
  eve: CalendarDay;
  /** Names of the units that the plan creates, by sign. */
  newNames: ReadonlyMap<string, string>;
  /** Their ids, once the plan is approved. */
  created: Readonly<Record<string, string>>;
}

export function planView(
  effectiveOn: CalendarDay,
  steps: readonly OrgPlanStep[],
  created: Record<string, string> = {},
): PlanView {
  return {
    effectiveOn,
    eve: addDays(effectiveOn, -1),
    newNames: new Map(
      steps.flatMap((step) => (step.kind === 'CREATE' ? [[step.ref, step.name] as const] : [])),
    ),
    created,
  };
}

export interface PlanUnitShape {
  key: UnitName;
  view: PlanView;
}

export const OrgPlanUnit = builder.objectRef<PlanUnitShape>('OrgPlanUnit').implement({
  description: 'A unit as a plan names it: one that is there, or one that the plan creates.',
  fields: (t) => ({
    key: t.id({
      description:
        'What a step names it by: its id, or its sign (new:1). Ready for the next input.',
      resolve: ({ key }) => (isNewUnit(key) ? key : encodeNodeId('OrgUnit', key)),
    }),
    name: t.string({
      description: 'Before the plan, or as the plan creates it.',
      resolve: async ({ key, view }) =>
        (isNewUnit(key) ? view.newNames.get(key) : (await findUnitOn(key, view.eve))?.name) ?? '',
    }),
    unit: t.field({
      type: OrgUnit,
      nullable: true,
      description: 'Null for a new unit while the plan is not in force, or not any more.',
      resolve: async ({ key, view }, _args, { viewer }) => {
        if (!isNewUnit(key)) return findUnitOn(key, await shownDay(viewer, view.eve));
        const id = view.created[key];
        return id ? findUnitOn(id, await shownDay(viewer, view.effectiveOn)) : null;
      },
    }),
  }),
});
