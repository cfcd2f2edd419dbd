import type { Oddity, OddityRule } from '../oddity.ts';
import type { Passage } from '../passages.ts';

interface Confusable {
  wrong: string;
  right: string;
  /** Words before it that make the “wrong” form right. */
  notAfter?: readonly string[];
}

// Pairs that Vietnamese typists confuse: by sound (x/s, ch/tr, gi/d, hỏi/ngã) or by a neighbouring key.
const confusables: readonly Confusable[] = [
  { wrong: 'ngân hành', right: 'ngân hàng' },
  { wrong: 'xuất quà', right: 'suất quà', notAfter: ['sản', 'đề', 'kho'] },
  { wrong: 'xuất học bổng', right: 'suất học bổng', notAfter: ['đề'] },
  { wrong: 'xuất ăn', right: 'suất ăn', notAfter: ['sản'] },
  { wrong: 'xuất cơm', right: 'suất cơm', notAfter: ['sản'] },
  { wrong: 'suất sắc', right: 'xuất sắc' },
  { wrong: 'xuất xắc', right: 'xuất sắc' },
  { wrong: 'sát nhập', right: 'sáp nhập' },
  { wrong: 'thăm quan', right: 'tham quan' },
  { wrong: 'xử dụng', right: 'sử dụng' },
  { wrong: 'bổ xung', right: 'bổ sung' },
  { wrong: 'xơ kết', right: 'sơ kết' },
  { wrong: 'rà xoát', right: 'rà soát' },
  { wrong: 'sâu xắc', right: 'sâu sắc' },
  { wrong: 'cọ sát', right: 'cọ xát' },
  { wrong: 'xúc tích', right: 'súc tích' },
  { wrong: 'tập chung', right: 'tập trung' },
  { wrong: 'tựu chung', right: 'tựu trung' },
  { wrong: 'chân trọng', right: 'trân trọng' },
  { wrong: 'trân thành', right: 'chân thành' },
  { wrong: 'trao dồi', right: 'trau dồi' },
  { wrong: 'chuẩn đoán', right: 'chẩn đoán' },
  { wrong: 'đọc giả', right: 'độc giả' },
  { wrong: 'dữ gìn', right: 'giữ gìn' },
  { wrong: 'giử gìn', right: 'giữ gìn' },
  { wrong: 'giành cho', right: 'dành cho' },
  { wrong: 'giành tặng', right: 'dành tặng' },
  { wrong: 'hổ trợ', right: 'hỗ trợ' },
  { wrong: 'cũng cố', right: 'củng cố' },
  { wrong: 'kỹ niệm', right: 'kỷ niệm' },
  { wrong: 'hưỡng ứng', right: 'hưởng ứng' },
  { wrong: 'chia sẽ', right: 'chia sẻ' },
  { wrong: 'chia xẻ', right: 'chia sẻ' },
  { wrong: 'chặt chẻ', right: 'chặt chẽ' },
  { wrong: 'mạnh mẻ', right: 'mạnh mẽ' },
  { wrong: 'nghành', right: 'ngành' },
  { wrong: 'nghề ngiệp', right: 'nghề nghiệp' },
  { wrong: 'bồi dưởng', right: 'bồi dưỡng' },
  { wrong: 'nâng cau', right: 'nâng cao' },
];

function withCaseOf(found: string, right: string): string {
  const initial = found.charAt(0);
  return initial === initial.toUpperCase() ? initial + right.slice(1).normalize('NFC') : right;
}

function suggestionFor(found: string, right: string): string {
  // The first letter may be what is wrong (xuất → suất): then only its case is taken over.
  const capital = found.charAt(0) !== found.charAt(0).toLowerCase();
  const same = found.charAt(0).toLowerCase() === right.charAt(0);
  if (same) return withCaseOf(found, right);
  return capital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

const patterns = confusables.map((pair) => ({
  ...pair,
  pattern: new RegExp(
    `${(pair.notAfter ?? []).map((word) => `(?<!${word}\\s)`).join('')}(?<![\\p{L}\\p{M}])${pair.wrong.replaceAll(' ', '\\s+')}(?![\\p{L}\\p{M}])`,
    'giu',
  ),
}));

function confusedIn({ text, where }: Passage): Oddity[] {
  return patterns.flatMap(({ pattern, right }) =>
    [...text.matchAll(pattern)].map(([found]) => ({
      rule: 'probable-misspelling',
      where,
      found,
      suggestion: suggestionFor(found, right),
      explanation: `“${found}” thường là lỗi gõ hoặc nhầm âm của “${right}”.`,
    })),
  );
}

/** Words that are mostly a slip for another, from a table of pairs. */
export const probableMisspelling: OddityRule = ({ passages }) => passages.flatMap(confusedIn);
