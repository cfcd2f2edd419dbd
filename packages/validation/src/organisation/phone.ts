import { phonesOf } from '@hoi/domain/phone';
import { contactRules } from '@hoi/localization/words/organisation/contacts';
import { line } from '../text.ts';

/** Vietnamese telephone numbers as people write them, several with commas between; empty when there is none. */
export const phoneSchema = line(60).refine(
  (value) => value === '' || phonesOf(value) !== null,
  contactRules.phone,
);
