import { refuseField } from '@hoi/domain/errors';
import type { IndicatorSensitivity } from '@hoi/domain/indicator';
import { slugify } from '@hoi/localization/slug';
import { formRules } from '@hoi/localization/words/frame/forms';
import { indicatorFaults } from '@hoi/localization/words/reporting/indicators';
import type { NewIndicator } from '@hoi/validation/reporting/indicator';
import { recorderOf } from '#modules/access/audit/record.ts';
import type { Transaction } from '#outside/db.ts';
import { lockedRow, type Target } from '#outside/locked-row.ts';
import { waitForTurn } from '#outside/wait-for-turn.ts';

interface Known {
  id: string;
  code: string;
  sensitivity: IndicatorSensitivity;
}

/** What readers see afresh when an indicator or a figure of it changes. */
export function indicatorTags({ code, sensitivity }: Omit<Known, 'id'>): string[] {
  return sensitivity === 'OPEN' ? ['indicators', `indicator:${code}`] : [];
}

export const recordIndicator = recorderOf('Indicator', indicatorTags, ({ code }: Known) => {
  return { code };
});

/** The indicator to be changed, locked: no figure of it is recorded meanwhile. @throws as lockedRow */
export function indicatorToChange(tx: Transaction, target: Target) {
  const find = () => tx.indicator.findUnique({ where: { id: target.id } });
  return lockedRow(tx, 'indicators', target, { find });
}

/** The wanted address, or one made from the name. @throws BadInputError when it is taken, or nothing can be made */
export async function codeFor(tx: Transaction, fields: NewIndicator): Promise<string> {
  const code = fields.code || slugify(fields.name) || refuseField('code', formRules.noSlug);
  await waitForTurn(tx, `indicator:${code}`);
  if ((await tx.indicator.count({ where: { code } })) === 0) return code;
  refuseField('code', indicatorFaults.codeTaken);
}

/** @throws BadInputError for a definition that nothing is counted by yet */
export function requirePast(validFrom: string, today: string): void {
  if (validFrom > today) refuseField('validFrom', indicatorFaults.definitionToCome);
}
