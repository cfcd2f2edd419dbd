import { describe, expect, it } from 'vitest';
import { createArticleInput } from './newsroom/article.ts';
import { createOrgPlanInput, orgPlanSteps } from './organisation/org-plan.ts';
import { orgPlanStepForm } from './organisation/org-plan-step.ts';
import { richText } from './rich-text.ts';
import { line, lines, requiredLine, requiredLines } from './text.ts';

const meant = 'Hội Liên hiệp phụ nữ xã Mẫu tổ chức lớp tập huấn';
const inTcvn3 = 'Héi Liªn hiÖp phô n÷ x· MÉu tæ chøc líp tËp huÊn';
const inVni = 'Hoäi Lieân hieäp phuï nöõ xaõ Maãu toå chöùc lôùp taäp huaán';
const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode(meant));
const fault = (encoding: string) =>
  `Chữ đang theo bảng mã ${encoding}, người đọc sẽ không đọc được. Hãy chuyển sang Unicode (ví dụ bằng Unikey) rồi dán lại.`;
const garbled = [
  [inTcvn3, fault('TCVN3 (ABC)')],
  [inVni, fault('VNI')],
  [twice, fault('UTF-8 bị mã hóa hai lần')],
] as const;
const messages = (read: { error?: { issues: { message: string }[] } | undefined }) =>
  read.error?.issues.map(({ message }) => message);
const documentOf = (...paragraphs: string[]) => ({
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

describe('text in an encoding from before Unicode', () => {
  it.each(garbled)('is refused in every form, and it is said what to do: %s', (text, message) => {
    for (const schema of [line(300), requiredLine(300), lines(300), requiredLines(300)]) {
      expect(messages(schema.safeParse(text))).toEqual([message]);
      expect(schema.parse(meant)).toBe(meant);
    }
    expect(messages(lines(300).safeParse(`Hai dòng:\n${text}`))).toEqual([message]);
  });

  it.each(garbled)('is refused in a body, one paragraph among others: %s', (text, message) => {
    expect(messages(richText.safeParse(documentOf(meant, text)))).toEqual([message]);
    expect(richText.safeParse(documentOf(meant, 'Une école à Hanoï')).success).toBe(true);
  });

  it('is told at the title and the body of an article', () => {
    const { error } = createArticleInput.safeParse({ title: inTcvn3, body: documentOf(inVni) });
    const at = (field: string) => error?.issues.filter(({ path }) => path[0] === field).length;
    expect([at('title'), at('body')]).toEqual([1, 1]);
  });

  it('is refused in the steps of a plan, and stays readable in those that are stored', () => {
    // With a soft hyphen, of which nothing would be left.
    const step = {
      kind: 'RENAME',
      unit: 'id',
      name: 'Ph\u00ADêng H\u00ADng',
      levelLabel: 'ThÞ trÊn §¹i',
    };
    const plan = { title: 'Đổi tên', effectiveOn: '2026-07-01', decisionNumber: '' };
    const { error } = createOrgPlanInput.safeParse({ ...plan, steps: [step] });
    expect(error?.issues.map(({ path }) => path)).toEqual([
      ['steps', 0, 'name'],
      ['steps', 0, 'levelLabel'],
    ]);
    expect(orgPlanStepForm.safeParse(step).success).toBe(false);
    expect(orgPlanSteps.safeParse([step]).success).toBe(true);
  });

  it('is looked for in the beginning of what has no breaks, however long it is', () => {
    expect(line(300).safeParse('é'.repeat(2_000_000)).success).toBe(false);
    expect(line(300).safeParse('Mãu né à '.repeat(200_000)).success).toBe(false);
  });
});
