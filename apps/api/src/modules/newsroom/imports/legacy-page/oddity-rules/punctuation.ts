import type { OddityRule } from '../oddity.ts';
import type { Passage } from '../passages.ts';
import { patternRule } from './pattern-rule.ts';

/** “,...”: a comma before an ellipsis. */
export const commaBeforeEllipsis = patternRule({
  rule: 'comma-before-ellipsis',
  pattern: /[\p{L}\d]{1,40},\s*(?:\.{3}|…)\)?/gu,
  suggest: ([found]) => found.replace(/,\s*/, ''),
  explanation: 'Trước dấu ba chấm không dùng dấu phẩy.',
});

/** A title that ends in a full stop. */
export const fullStopInTitle = patternRule({
  rule: 'full-stop-in-title',
  pattern: /\S{1,40}(?:\s\S{1,40}){0,3}(?<!\.)\.\s*$/gu,
  in: ['TITLE', 'LISTED'],
  suggest: ([found]) => found.trim().slice(0, -1),
  explanation: 'Tiêu đề không kết thúc bằng dấu chấm.',
});

interface Style {
  name: string;
  pattern: RegExp;
}

function mixedRule(rule: string, a: Style, b: Style, explanation: string): OddityRule {
  return ({ passages }) => {
    const texts = passages.filter(({ kind }) => kind !== 'WEATHER');
    const count = (pattern: RegExp, among: readonly Passage[]) =>
      among.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0);
    const [countA, countB] = [count(a.pattern, texts), count(b.pattern, texts)];
    if (countA === 0 || countB === 0) return null;
    const rarer = countA <= countB ? a : b;
    const usual = rarer === a ? b : a;
    return {
      rule,
      where: texts.find(({ text }) => text.search(rarer.pattern) >= 0)?.where ?? '',
      found: `${a.name}: ${countA} lần; ${b.name}: ${countB} lần`,
      suggestion: `Dùng thống nhất ${usual.name}`,
      explanation,
    };
  };
}

/** Straight and curly quotes on one page. */
export const mixedQuotes = mixedRule(
  'mixed-quotes',
  { name: 'dấu ngoặc kép thẳng (")', pattern: /"/g },
  { name: 'dấu ngoặc kép cong (“ ”)', pattern: /[“”]/g },
  'Trang dùng lẫn hai kiểu dấu ngoặc kép.',
);

/** Three dots and the ellipsis character on one page. */
export const mixedEllipsis = mixedRule(
  'mixed-ellipsis',
  { name: 'ba dấu chấm (...)', pattern: /\.{3}/g },
  { name: 'ký tự ba chấm (…)', pattern: /…/g },
  'Trang dùng lẫn hai cách viết dấu ba chấm.',
);

/** Hyphen and en dash as the dash between clauses on one page. */
export const mixedDash = mixedRule(
  'mixed-dash',
  { name: 'gạch nối ( - )', pattern: /(?<=\S) - (?=\S)/g },
  { name: 'gạch ngang ( – )', pattern: /[–—]/g },
  'Trang dùng lẫn dấu gạch nối và dấu gạch ngang giữa các vế câu.',
);
