import { patternRule } from './pattern-rule.ts';

// Types of papers by Decree 30/2020/NĐ-CP and by the Party's guidance 36-HD/VPTW.
const types = 'NQLT|NQ|QĐ|CTr|TTr|TTLT|KH|TB|HD|BC|CT|ĐA|QC|QĐi|CV|TT|NĐ|KL|PA|GM|BB|ĐTr';
const body = `(?:${types})(?:[-/.][\\p{Lu}\\d]+)*`;

/** Two separators where one belongs: 15-/KH-BTV. */
export const straySymbolSeparator = patternRule({
  rule: 'document-symbol-stray-separator',
  pattern: new RegExp(`(?<![\\d/-])(\\d{1,5}(?:/\\d{4})?)\\s*(?:[-/.]\\s*){2,}(${body})`, 'gu'),
  suggest: ([, number, symbol]) => `${number}/${symbol}`,
  explanation: 'Số, ký hiệu văn bản có thừa dấu phân cách giữa số và loại văn bản.',
});

/** A hyphen after the number and after the type: 07-NQ-BCH, where one of the two is a slash. */
export const hyphenForSlash = patternRule({
  rule: 'document-symbol-hyphen-for-slash',
  pattern: new RegExp(`(?<![\\d/-])(\\d{1,5})-(${types})-([\\p{Lu}\\d]+)(?![\\p{L}/])`, 'gu'),
  suggest: ([, number, type, issuer]) => `${number}/${type}-${issuer}`,
  explanation:
    'Ký hiệu văn bản thường viết “số/loại-cơ quan” (văn bản của Đảng: “số-loại/cơ quan”); ở đây cả hai dấu đều là gạch nối.',
});
