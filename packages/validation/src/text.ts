import { z } from 'zod';

z.config(z.locales.vi());

/** One line of text: NFC, trimmed, no line breaks, at most `max` characters. */
export function line(max: number) {
  return z
    .string()
    .transform((value) => value.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(z.string().max(max, `Không quá ${max} ký tự.`));
}

/** One line of text that must be given. */
export function requiredLine(max: number) {
  return z
    .string()
    .transform((value) => value.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(1, 'Vui lòng nhập nội dung.').max(max, `Không quá ${max} ký tự.`));
}

/** Several lines of plain text, at most `max` characters. */
export function lines(max: number) {
  return z
    .string()
    .transform((value) => value.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(max, `Không quá ${max} ký tự.`));
}

/** The part of an address that names a thing: lower-case letters, digits and single dashes. */
export const slugSchema = z
  .string()
  .max(120, 'Không quá 120 ký tự.')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.');

/** The version the client has seen; a stale one is refused with CONFLICT. */
export const expectedVersion = z.int().min(1);
