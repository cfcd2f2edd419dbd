import { cleanLine, cleanText } from '@hoi/domain/clean-text';
import { formRules } from '@hoi/localization/words/frame/forms';
import { z } from 'zod';
import { bound } from './bound.ts';
import { garbledFault } from './garbled-fault.ts';
import './plain-words.ts';

const severalLines = (value: string) => cleanText(value).replace(/\r\n?/g, '\n').trim();

// Nobody types or sees them, and XML (feeds, the sitemap) cannot write most of them.
const withoutControls = /^\P{Cc}*$/u;
const withoutControlsButBreaks = /^[\P{Cc}\n\t]*$/u;

/** As it was typed or pasted: cleaned text may no longer show in which encoding it was. */
export const typed = () =>
  z.string().superRefine((text, context) => {
    const message = garbledFault(text);
    if (message) context.addIssue({ code: 'custom', message });
  });

/** In place of that for what is also read from where it is stored: a garbled text stays readable. */
export const stored = () => z.string();

const bounded = (max: number) => z.string().max(...bound(max, formRules.letters));

/** One line of text: clean, trimmed, no line breaks or control characters, at most `max` characters. */
export function line(max: number, from = typed) {
  return from()
    .transform(cleanLine)
    .pipe(bounded(max).regex(withoutControls, formRules.controlLetters));
}

/** One line of text that must be given. */
export function requiredLine(max: number, from = typed) {
  return from()
    .transform(cleanLine)
    .pipe(bounded(max).min(1, formRules.missing).regex(withoutControls, formRules.controlLetters));
}

/** Several lines of plain text, at most `max` characters; of control characters only breaks and tabs. */
export function lines(max: number) {
  return typed()
    .transform(severalLines)
    .pipe(bounded(max).regex(withoutControlsButBreaks, formRules.controlLetters));
}

/** Several lines of plain text that must be given. */
export function requiredLines(max: number) {
  return typed()
    .transform(severalLines)
    .pipe(
      bounded(max)
        .min(1, formRules.missing)
        .regex(withoutControlsButBreaks, formRules.controlLetters),
    );
}

/** The part of an address that names a thing: lower-case letters, digits and single dashes. */
export const slugSchema = z
  .string()
  .max(...bound(120, formRules.letters))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, formRules.slug);

/** The version the client has seen; a stale one is refused with CONFLICT. */
export const expectedVersion = z.int().min(1);
