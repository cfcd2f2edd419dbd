import { offices } from '@hoi/domain/office';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';

/** What the form of an appointment holds; the server refuses a day that is missing at its field. */
export function appointmentFields(values: FormValues) {
  return {
    office: form.oneOf(offices, values.office) ?? 'OTHER',
    title: form.text(values, 'title'),
    startsOn: form.text(values, 'startsOn'),
    endsOn: form.textOrNull(values, 'endsOn'),
    fullTime: form.flag(values, 'fullTime'),
    decisionNumber: form.text(values, 'decisionNumber'),
    decisionDate: form.textOrNull(values, 'decisionDate'),
    position: form.whole(values, 'position'),
    congress: form.idOf(values, 'congress'),
  };
}
