import { contactRules } from '@hoi/localization/words/organisation/contacts';
import { line } from '../text.ts';

// Numbering plan of Circular 22/2014/TT-BTTTT as amended: mobiles 03, 05, 07–09 and eight digits; land
// lines 02, ten digits after the 0; service numbers 1800 and 1900.
const national = /^(?:0[35789]\d{8}|02\d{9}|1[89]00\d{4,6})$/;

function isPhone(text: string): boolean {
  if (!/^\+?[\d\s.()-]+$/.test(text)) return false;
  const digits = text.replace(/[\s.()-]/g, '').replace(/^(?:\+84|0084)0?/, '0');
  return national.test(digits);
}

/**
 * Vietnamese telephone numbers as people write them (0235.3852.717, +84 905 123 456), several with
 * commas or semicolons between; empty when there is none.
 */
export const phoneSchema = line(60).refine(
  (value) => value === '' || value.split(/[,;/]/).every((part) => isPhone(part.trim())),
  contactRules.phone,
);
