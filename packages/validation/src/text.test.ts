import { describe, expect, it } from 'vitest';
import { line, lines, requiredLine } from './text.ts';

// The first and the last of both blocks, and those that break lines in other programs.
const controls = ['\u0000', '\u0001', '\u0008', '\u001b', '\u001f', '\u007f', '\u0080', '\u009f'];
const message = 'Có ký tự điều khiển không nhìn thấy được. Vui lòng xóa và gõ lại đoạn đã dán.';
const schemas = { line: line(20), requiredLine: requiredLine(20), lines: lines(20) };

describe.each(Object.entries(schemas))('%s', (_name, schema) => {
  it.each(controls)('refuses the control character %j', (control) => {
    const refused = schema.safeParse(`Tin${control}mới`);
    expect(refused.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it('composes and trims', () => {
    expect(schema.parse('  Hội phụ nữ '.normalize('NFD'))).toBe('Hội phụ nữ');
  });

  it('writes our letters, ordinary spaces and no invisible marks', () => {
    expect(schema.parse('Ðại hội\u00a0ngƣời\u200b')).toBe('Đại hội người');
  });

  it('refuses what is too long, and says how long it may be', () => {
    const refused = schema.safeParse('a'.repeat(21));
    expect(refused.error?.issues.map((issue) => issue.message)).toEqual(['Không quá 20 ký tự.']);
  });

  it('keeps signs outside the basic plane and joined ones', () => {
    const family = '\u{1f469}\u200d\u{1f467} \u{20bb7}';
    expect(schema.parse(family)).toBe(family);
  });
});

describe('breaks and tabs', () => {
  it('become spaces in one line', () => {
    expect(line(20).parse('Tin\tmới\r\nhôm\u000bnay')).toBe('Tin mới hôm nay');
  });

  it('stay in several lines, a break being one character', () => {
    expect(lines(20).parse('Tin\tmới\r\nhôm\rnay\n')).toBe('Tin\tmới\nhôm\nnay');
  });

  it('are no text by themselves', () => {
    expect(requiredLine(20).safeParse(' \t\n').success).toBe(false);
    expect(line(20).parse(' \t\n')).toBe('');
  });

  it.each(['\u000b', '\u000c'])('of a page or a column (%j) are refused in several lines', (c) => {
    expect(lines(20).safeParse(`Tin${c}mới`).success).toBe(false);
  });
});
