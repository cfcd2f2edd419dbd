import { displayName } from '@hoi/localization/names';
import type { OddityRule } from '../oddity.ts';
import { isAllCaps } from '../passages.ts';
import { places } from '../places.ts';
import { patternRule } from './pattern-rule.ts';

// Written so on purpose: abbreviations of titles and papers, and names of services.
const mixedOnPurpose =
  /^(CTr|TTr|ĐTr|ThS|TSKH|PGS|QĐi|PhD|YouTube|TikTok|iPhone|eOffice|VnExpress|VietNamNet|MobiFone|VinaPhone|DVCTTg)$/;

/** A capital after the first letter of a word: “VIệt”. */
export const strayCapital = patternRule({
  rule: 'stray-capital',
  pattern:
    /(?<![\p{L}\p{M}\d/-])(?:\p{Lu}{2,}\p{Ll}+|\p{Lu}?\p{Ll}+\p{Lu}[\p{L}]*)(?![\p{L}\d/-])/gu,
  unless: ([word]) => mixedOnPurpose.test(word),
  suggest: ([word]) => word.charAt(0) + word.slice(1).toLowerCase(),
  explanation: 'Có chữ hoa nằm giữa từ, thường do gõ phím Shift quá lâu.',
});

/** A title all in capitals: hard to read, and spoken letter by letter by some screen readers. */
export const allCapsTitle: OddityRule = ({ passages }) =>
  passages
    .filter(({ kind, text }) => (kind === 'TITLE' || kind === 'LISTED') && isAllCaps(text))
    .map(({ where, text }) => ({
      rule: 'all-caps-title',
      where,
      found: text,
      suggestion: text.charAt(0) + text.slice(1).toLowerCase(),
      explanation: 'Tiêu đề viết toàn chữ hoa; nên viết thường và giữ chữ hoa ở tên riêng.',
    }));

/** A person's name all in capitals. */
export const allCapsName: OddityRule = ({ page }) => {
  const name = page.source?.name;
  if (name === undefined || !isAllCaps(name)) return null;
  return {
    rule: 'all-caps-name',
    where: places.source,
    found: name,
    suggestion: displayName(name),
    explanation: 'Tên người viết toàn chữ hoa; cần xác nhận cách viết thường.',
  };
};
