import { isStorable } from '#graphql/storable-text.ts';
import { LegacyPageFault } from './legacy-page.ts';

const maxMegabytes = 5;

export type PageEncoding = 'UTF-8' | 'UTF-8 with BOM' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1258';

export interface DecodedFile {
  text: string;
  encoding: PageEncoding;
  /** Letters and accents came apart (NFD, Windows-1258) and were put together. */
  composed: boolean;
}

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function decodeBytes(bytes: Uint8Array): { text: string; encoding: PageEncoding } {
  if (startsWith(bytes, 0xff, 0xfe))
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16LE' };
  if (startsWith(bytes, 0xfe, 0xff))
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16BE' };
  try {
    // As a stream: a file cut inside a letter is still UTF-8, and is refused later for what it lacks.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    const withMark = startsWith(bytes, 0xef, 0xbb, 0xbf);
    return { text, encoding: withMark ? 'UTF-8 with BOM' : 'UTF-8' };
  } catch {
    // Not UTF-8: the only other encoding the old portal's pages were saved in.
    return { text: new TextDecoder('windows-1258').decode(bytes), encoding: 'Windows-1258' };
  }
}

function isBinary(text: string): boolean {
  if (text.startsWith('%PDF-') || !isStorable(text)) return true;
  const controls = text.match(/[^\P{Cc}\s\u0080-\u009F]|\uFFFD/gu)?.length ?? 0;
  return controls * 500 > text.length;
}

/** The bytes of a saved page as NFC text, whatever it was saved in. @throws LegacyPageFault */
export function decodePage(bytes: Uint8Array): DecodedFile {
  if (bytes.length > maxMegabytes * 1_000_000)
    throw new LegacyPageFault(
      'TOO_LARGE',
      `too large: ${Math.ceil(bytes.length / 1_000_000)} MB; a saved page has at most ${maxMegabytes} MB`,
    );
  const { text, encoding } = decodeBytes(bytes);
  if (text.trim() === '') throw new LegacyPageFault('EMPTY', 'the file is empty');
  if (isBinary(text))
    throw new LegacyPageFault('BINARY', 'not a text or HTML file: it holds binary data');
  const composed = text.normalize('NFC');
  return { text: composed, encoding, composed: composed !== text };
}
