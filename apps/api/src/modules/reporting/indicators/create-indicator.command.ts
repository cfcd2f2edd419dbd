import type { NewIndicator } from '@hoi/validation/reporting/indicator';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { requireIndicatorWriter } from './indicator.policy.ts';
import { codeFor, recordIndicator, requirePast } from './indicator-change.ts';

/** Puts an indicator into the catalogue, with its first definition. @returns its id */
export function createIndicator(viewer: Viewer, fields: NewIndicator): Promise<string> {
  requireIndicatorWriter(viewer);
  const { definition: text, validFrom, code: _wanted, ...columns } = fields;
  requirePast(validFrom, today());
  return db.$transaction(async (tx) => {
    const code = await codeFor(tx, fields);
    const definitions = { create: { text, validFrom: dateOf(validFrom) } };
    const data = { ...columns, code, definitions };
    const made = await tx.indicator.create({ data, select: { id: true } });
    const { name, sensitivity } = columns;
    const known = { ...made, code, sensitivity };
    await recordIndicator(tx, viewer, known, { action: 'create-indicator', detail: { name } });
    return made.id;
  });
}
