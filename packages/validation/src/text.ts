import { z } from 'zod';
import './plain-words.ts';

const oneLine = (value: string) => value.normalize('NFC').replace(/\s+/gu, ' ').trim();
const severalLines = (value: string) => value.normalize('NFC').replace(/\r\n?/g, '\n').trim();

// Nobody types or sees them, and XML (feeds, the sitemap) cannot write most of them.
const withoutControls = /^\P{Cc}*$/u;
const withoutControlsButBreaks = /^[\P{Cc}\n\t]*$/u;
const controlMessage =
  'Có ký tự điều khiển không nhìn thấy được. Vui lòng xóa và gõ lại đoạn đã dán.';

const bounded = (max: number) => z.string().max(max, `Không quá ${max} ký tự.`);

/** One line of text: NFC, trimmed, no line breaks or control characters, at most `max` characters. */
export function line(max: number) {
  return z.string().transform(oneLine).pipe(bounded(max).regex(withoutControls, controlMessage));
}

/** One line of text that must be given. */
export function requiredLine(max: number) {
  return z
    .string()
    .transform(oneLine)
    .pipe(bounded(max).min(1, 'Vui lòng nhập nội dung.').regex(withoutControls, controlMessage));
}

/** Several lines of plain text, at most `max` characters; of control characters only breaks and tabs. */
export function lines(max: number) {
  return z
    .string()
    .transform(severalLines)
    .pipe(bounded(max).regex(withoutControlsButBreaks, controlMessage));
}

/** The part of an address that names a thing: lower-case letters, digits and single dashes. */
export const slugSchema = z
  .string()
  .max(120, 'Không quá 120 ký tự.')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.');

/** The version the client has seen; a stale one is refused with CONFLICT. */
export const expectedVersion = z.int().min(1);
