import type { SlideCaption } from './legacy-page.ts';
import { readCompactDay, readDay } from './page-dates.ts';

/** A slide's caption: it was the picture's file name, so slashes are lost and copies are numbered. */
export function parseCaption(line: string): SlideCaption {
  const asWritten = line.replace(/^[\s\u00A0]*[•·-][\s\u00A0]*/u, '').trim();
  const [, text = asWritten, suffix] = /^(.*\S)\s*\((\d{1,2})\)$/su.exec(asWritten) ?? [];
  const [, day = ''] = /\((?:ngày\s*)?([\d/.-]{8,10})\)/iu.exec(text) ?? [];
  const takenOn = readCompactDay(day) ?? readDay(day);
  return {
    asWritten,
    text,
    takenOn: takenOn ?? undefined,
    duplicateSuffix: suffix === undefined ? undefined : Number(suffix),
  };
}
