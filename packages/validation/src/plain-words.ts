import { formRules } from '@hoi/localization/words/frame/forms';
import { z } from 'zod';

/** What people read where a rule has no words of its own; null where the words of zod will do. */
function inPlainWords(issue: z.core.$ZodRawIssue): string | null {
  if (issue.input === undefined || issue.input === null) return formRules.missing;
  if (issue.code === 'invalid_type' && issue.expected === 'int') return formRules.wholeNumber;
  if (issue.code === 'invalid_type' && issue.expected === 'number') return formRules.number;
  if (issue.code === 'too_small' && issue.origin === 'number')
    return formRules.least(issue.minimum);
  if (issue.code === 'too_big' && issue.origin === 'number') return formRules.most(issue.maximum);
  return null;
}

z.config({ ...z.locales.vi(), customError: inPlainWords });
