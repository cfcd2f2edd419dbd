import { describe, expect, it } from 'vitest';
import { easeNoBreakSpaces } from './no-break-spaces.ts';

const shown = (text: string) =>
  easeNoBreakSpaces(text.replaceAll('~', '\u00A0')).replaceAll('\u00A0', '~');

describe('easeNoBreakSpaces', () => {
  it.each([
    ['Chị~em~chi~hội', 'Chị em chi hội'],
    ['góp~12~kg gạo và 10~000~đồng', 'góp 12~kg gạo và 10~000~đồng'],
    ['Nghị quyết số~12, Số~7', 'Nghị quyết số~12, Số~7'],
    ['đạt~86~% (mức~1)~–~tốt', 'đạt 86~% (mức 1) – tốt'],
    ['năm~2026~', 'năm 2026 '],
  ])('%s', (text, eased) => expect(shown(text)).toBe(eased));
});
