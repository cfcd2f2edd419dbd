import { patternRule } from './pattern-rule.ts';

/** “100% …; 86% … có …”: two shares with one predicate. */
export const sharedPredicate = patternRule({
  rule: 'shared-predicate',
  pattern:
    /\d[\d.,]*%(?:(?!\s(?:có|đạt|là|được|đã)\s)[^;.%]){3,120};\s*\d[\d.,]*%[^;.%]{3,120}?\s(?:có|đạt|là|được|đã)\s[^;.,]{2,40}/gu,
  in: ['BODY'],
  suggest: () => '',
  explanation: 'Hai tỷ lệ dùng chung một vị ngữ ở cuối; cần viết rõ vị ngữ cho từng tỷ lệ.',
});

/** Heads of branches called “chị chi hội”. */
export const shortenedTitle = patternRule({
  rule: 'shortened-title',
  pattern: /\d[\d.]*\s+(?:chị|đồng chí)\s+(chi hội|chi tổ|tổ)(?!\s+(?:trưởng|phó))(?![\p{L}])/giu,
  suggest: ([found, unit = '']) => found.replace(unit, `${unit} trưởng`),
  explanation: 'Chức danh bị viết tắt: số người này có thể là chi hội trưởng hoặc tổ trưởng.',
});

/** “huyện, thị, thành”: all units of the district level, shortened. */
export const shortenedUnits = patternRule({
  rule: 'shortened-units',
  pattern: /huyện, thị,? (?:và )?thành(?!\s+(?:phố|phần|viên|lập|công|tích))(?!\p{L})/giu,
  suggest: () => 'huyện, thị xã, thành phố',
  explanation: 'Tên các cấp hành chính bị viết tắt.',
});
