import { describe, expect, it } from 'vitest';
import { asUtf8, asWindows1258 } from '#test/legacy-pages.ts';
import { decodePage } from './decode.ts';
import { LegacyPageFault } from './legacy-page.ts';

const text = 'Hội Liên hiệp Phụ nữ: ưu tiên vở, kẻ, tã, đò, ỡ, ặ, ệ';

function faultKind(bytes: Uint8Array): string {
  try {
    decodePage(bytes);
  } catch (fault) {
    if (fault instanceof LegacyPageFault) return fault.kind;
    throw fault;
  }
  return 'accepted';
}

describe('decodePage', () => {
  it.each([
    ['UTF-8', asUtf8(text), false],
    ['UTF-8 with BOM', asUtf8(`\uFEFF${text}`), false],
    ['UTF-8', asUtf8(text.normalize('NFD')), true],
    ['UTF-16LE', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')), false],
    ['UTF-16BE', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()), false],
    ['Windows-1258', asWindows1258(text), true],
  ])('reads %s', (encoding, bytes, composed) => {
    expect(decodePage(bytes)).toEqual({ text, encoding, composed });
  });

  it('reads a file cut inside a letter as what it was', () => {
    expect(decodePage(asUtf8('Hội').slice(0, 3))).toMatchObject({ text: 'H', encoding: 'UTF-8' });
  });

  it('refuses what is no text', () => {
    expect(faultKind(new Uint8Array())).toBe('EMPTY');
    expect(faultKind(asUtf8('\uFEFF \n'))).toBe('EMPTY');
    expect(faultKind(new Uint8Array(5_000_001).fill(65))).toBe('TOO_LARGE');
    expect(faultKind(asUtf8('%PDF-1.7 text'))).toBe('BINARY');
    expect(faultKind(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))).toBe('BINARY');
    expect(faultKind(Uint8Array.from({ length: 600 }, (_, index) => (index % 255) + 1))).toBe(
      'BINARY',
    );
  });

  it('says the size in one line', () => {
    expect(() => decodePage(new Uint8Array(50_000_000))).toThrow(/^too large: 50 MB; .* 5 MB$/);
  });
});
