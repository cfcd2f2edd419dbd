import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRichText } from './document.ts';
import { importPlainText } from './import-plain-text.ts';
import { emptyDocument } from './nodes.ts';
import { renderHtml } from './render-html.ts';

const rendered = (text: string) => renderHtml(importPlainText(text).document);

describe('importPlainText', () => {
  it('makes paragraphs, and a list of dashed lines, indented ones too', () => {
    const text = '\u00A0\u00A0 Mở đầu:\r\n\r\n- Một “hai”\n\n\u00A0- Ba "bốn"\n+ Năm\nSáu';
    expect(rendered(text)).toBe(
      '<p>Mở đầu:</p><ul><li>Một “hai”</li><li><p>Ba &quot;bốn&quot;</p><ul><li>Năm</li></ul></li></ul><p>Sáu</p>',
    );
    expect(importPlainText(text).changes).toEqual([
      { kind: 'INDENT', count: 2 },
      { kind: 'DASHED_LIST', count: 1 },
    ]);
  });

  it('leaves a single dashed line, and a dash inside a word', () => {
    expect(rendered('- Vâng.')).toBe('<p>- Vâng.</p>');
    expect(rendered('-5 độ\n-6 độ')).toBe('<p>-5 độ</p><p>-6 độ</p>');
  });

  it('turns the end mark into a full stop, only at the end', () => {
    expect(rendered('Hết./.')).toBe('<p>Hết.</p>');
    expect(rendered('Hết. ./.\n\n')).toBe('<p>Hết.</p>');
    expect(rendered('Hết\n./.')).toBe('<p>Hết</p>');
    expect(rendered('Chưa./.\nHết')).toBe('<p>Chưa./.</p><p>Hết</p>');
    expect(importPlainText('Hết./.').changes).toEqual([{ kind: 'END_MARK', count: 1 }]);
  });

  it('gives the empty document for nothing', () => {
    expect(importPlainText(' \n\u00A0').document).toEqual(emptyDocument);
  });

  it('refuses a text that is too long', () => {
    expect(() => importPlainText('a'.repeat(300_001))).toThrow(/300\.000/);
  });

  it('reads any text into a valid body', () => {
    const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('- a', '+ b', './.', '-'));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { document } = importPlainText(lines.join('\n'));
        expect(parseRichText(document)).toEqual(document);
      }),
    );
  });
});
