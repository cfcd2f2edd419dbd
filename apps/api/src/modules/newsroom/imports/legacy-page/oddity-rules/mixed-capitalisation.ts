import type { OddityRule } from '../oddity.ts';
import { isAllCaps } from '../passages.ts';

// Two-syllable words whose second syllable has no capital of its own. Others (“cấp Hội”) are two
// words, where the capital may mean the Union.
const terms = (
  'đại hội|xã hội|hội viên|hội nghị|hội thi|hội thảo|hội đồng|chi hội|quốc hội|phụ nữ|trung ương|nhà nước|' +
  'chính phủ|đảng viên|đảng ủy|nghị quyết|chương trình|kế hoạch|chủ tịch|bí thư|ủy ban|công đoàn|thanh niên|' +
  'mặt trận|liên hiệp|liên đoàn|đoàn viên|cán bộ|nông thôn|nhân dân|thành phố|thị xã|đại biểu|điều lệ|' +
  'phong trào|cơ sở|gia đình|trẻ em|hợp tác'
).split('|');

function capitalPattern(word: string): string {
  return [...word].map((c) => (c === c.toLowerCase() ? 'a' : 'A')).join('');
}

/** One term written with and without a capital in its second syllable on the same page. */
export const mixedCapitalisation: OddityRule = ({ passages }) => {
  const texts = passages.filter(({ kind, text }) => kind !== 'WEATHER' && !isAllCaps(text));
  return terms.flatMap((term) => {
    // In “Đại hội Thi đua” the second word belongs to the first, not to the third.
    const pattern = new RegExp(
      `(?<!\\p{L}|(?:đại|xã|chi|quốc)\\s)${term.replace(' ', '\\s')}(?!\\p{L})`,
      'giu',
    );
    const forms = new Map<string, { count: number; examples: Map<string, string> }>();
    for (const { text, where } of texts) {
      for (const [found] of text.matchAll(pattern)) {
        const second = capitalPattern(found.split(/\s/u)[1] ?? '');
        if (isAllCaps(found)) continue;
        const form = forms.get(second) ?? { count: 0, examples: new Map() };
        form.count += 1;
        if (!form.examples.has(found)) form.examples.set(found, where);
        forms.set(second, form);
      }
    }
    const [usual, ...rare] = [...forms.values()].toSorted((a, b) => b.count - a.count);
    const usualForm = [...(usual?.examples.keys() ?? [])][0] ?? term;
    return rare.flatMap((form) =>
      [...form.examples].map(([found, where]) => ({
        rule: 'mixed-capitalisation',
        where,
        found,
        suggestion: found.charAt(0) + usualForm.slice(1),
        explanation: `Trên cùng trang, từ này được viết “${usualForm}” ${usual?.count ?? 0} lần và “${found}” ${form.count} lần; nên viết thống nhất.`,
      })),
    );
  });
};
