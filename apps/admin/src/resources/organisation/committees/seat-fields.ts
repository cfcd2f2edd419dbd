import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';

/** What the form of a seat holds; the server refuses a day that is missing at its field. */
export function seatFields(values: FormValues) {
  return {
    title: form.text(values, 'title'),
    startsOn: form.text(values, 'startsOn'),
    endsOn: form.textOrNull(values, 'endsOn'),
    decisionNumber: form.text(values, 'decisionNumber'),
    position: form.whole(values, 'position'),
  };
}
