import { z } from 'zod';

const missing = 'Vui lòng nhập nội dung.';

/** What people read where a rule has no words of its own; null where the words of zod will do. */
function inPlainWords(issue: z.core.$ZodRawIssue): string | null {
  if (issue.input === undefined || issue.input === null) return missing;
  if (issue.code === 'invalid_type' && issue.expected === 'int') return 'Vui lòng nhập số nguyên.';
  if (issue.code === 'invalid_type' && issue.expected === 'number') return 'Vui lòng nhập một số.';
  if (issue.code === 'too_small' && issue.origin === 'number')
    return `Không nhỏ hơn ${issue.minimum}.`;
  if (issue.code === 'too_big' && issue.origin === 'number')
    return `Không lớn hơn ${issue.maximum}.`;
  return null;
}

z.config({ ...z.locales.vi(), customError: inPlainWords });
