import { dayBefore } from '#components/units/unit-day.ts';
import { useReading } from '#components/use-reading.ts';
import { messageOf } from '#providers/api-error.ts';
import type { PlanRow } from '../plan.graphql.ts';
import { type EndedUnit, endedUnits } from './ended-units.graphql.ts';

/** More units than this nobody reads through. */
export const endedShown = 40;

const none: EndedUnit[] = [];

/** The units that a plan ends, with whom and what they take along. */
export function useEndedUnits(plan: PlanRow) {
  const ids = plan.effects.units.flatMap(({ change, unit }) =>
    change === 'ENDED' && unit.unit ? [unit.unit.id] : [],
  );
  const shown = ids.slice(0, endedShown);
  const { data = none, error } = useReading(
    endedUnits,
    { ids: shown, eve: dayBefore(plan.effectiveOn) },
    { enabled: shown.length > 0, gcTime: 0 },
  );
  return { units: data, count: ids.length, fault: error ? messageOf(error) : '' };
}
