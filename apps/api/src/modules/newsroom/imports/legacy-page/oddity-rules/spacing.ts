import type { OddityRule } from '../oddity.ts';
import { patternRule } from './pattern-rule.ts';

/** A hyphen with a space on one side only. */
export const hyphenSpacing = patternRule({
  rule: 'hyphen-spacing',
  pattern: /[\p{L}\d]{1,40}(?: -[\p{L}\d]+|- [\p{L}\d]+)/gu,
  suggest: ([found]) =>
    /-\s?\d/.test(found) ? found.replace(/\s*-\s*/, '-') : found.replace(/\s*-\s*/, ' - '),
  explanation: 'Dấu gạch có khoảng trắng ở một bên; nên viết liền cả hai bên hoặc cách cả hai bên.',
});

/** A comma or semicolon with a letter right after it. */
export const missingSpaceAfterComma = patternRule({
  rule: 'missing-space-after-comma',
  pattern: /\p{L}{1,40}[,;]\p{L}+/gu,
  suggest: ([found]) => found.replace(/([,;])/, '$1 '),
  explanation: 'Thiếu khoảng trắng sau dấu phẩy hoặc dấu chấm phẩy.',
});

/** A colon with no space after it; times and addresses are left alone. */
export const missingSpaceAfterColon = patternRule({
  rule: 'missing-space-after-colon',
  pattern: /\p{L}{1,40}:[\p{L}\d][^\s,;]*/gu,
  suggest: ([found]) => found.replace(':', ': '),
  explanation: 'Thiếu khoảng trắng sau dấu hai chấm.',
});

/** A space before a full stop, comma or semicolon that belongs to the word before. */
export const spaceBeforePunctuation = patternRule({
  rule: 'space-before-punctuation',
  pattern: /[\p{L}\d]{1,40}[\s\u00A0]+[.,;](?![.\d])\p{L}*/gu,
  suggest: ([found]) => found.replace(/\s+([.,;])/u, '$1 ').trim(),
  explanation: 'Khoảng trắng đứng trước dấu câu thay vì đứng sau.',
});

/** A space inside a parenthesis, at its end. */
export const spaceBeforeParenthesis = patternRule({
  rule: 'space-before-parenthesis',
  pattern: /[^\s(]{1,40}[\s\u00A0]+\)/gu,
  suggest: ([found]) => found.replace(/\s+\)/u, ')'),
  explanation: 'Có khoảng trắng thừa trước dấu đóng ngoặc.',
});

/** The same, written by the template into every row of the two lists: told once. */
export const spaceInListDates: OddityRule = ({ rawLines }) => {
  const rows = rawLines.filter((line) => /\(\d{1,2}\/\d{1,2}\/\d{4}\s+\)\s*$/u.test(line));
  const found = /\([^()]*\)\s*$/u.exec(rows[0] ?? '')?.[0].trim();
  if (found === undefined) return null;
  return {
    rule: 'space-before-parenthesis',
    where: 'Tin mới hơn và tin cũ hơn',
    found,
    suggestion: found.replace(/\s+\)/u, ')'),
    explanation: `Mẫu trang cũ viết thừa khoảng trắng trước dấu đóng ngoặc ở ${rows.length} dòng.`,
  };
};
