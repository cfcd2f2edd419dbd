import { dayOfText } from '@hoi/domain/calendar-day';
import { momentOfText } from '@hoi/domain/moment';
import type { scalarWords } from '@hoi/localization/words/frame/questions';
import { builder } from './builder.ts';
import { said } from './caller-words.ts';
import { questionError } from './question-error.ts';

/** Refuses a value, in the words for what the scalar takes. */
export function refuseValue(name: string, accepted: keyof typeof scalarWords): never {
  throw questionError(said((w) => w.questions.scalar(name, w.scalars[accepted])));
}

builder.scalarType('DateTime', {
  description:
    'An instant by RFC 3339 with its offset, for example 2019-03-28T07:00:00+07:00; answers are in UTC, 2019-03-28T00:00:00.000Z.',
  serialize: (value) => value.toISOString(),
  parseValue: (value) =>
    (typeof value === 'string' && momentOfText(value)) || refuseValue('DateTime', 'instant'),
});

builder.scalarType('Date', {
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: (value) => value,
  parseValue: (value) =>
    (typeof value === 'string' && dayOfText(value)) || refuseValue('Date', 'day'),
});

builder.scalarType('RichText', {
  description:
    'A rich-text document (văn bản có định dạng): ProseMirror JSON, checked on every write.',
  serialize: (value) => value,
  parseValue: (value) => value,
});

builder.scalarType('BigInt', {
  description: 'A whole number that may pass 2^31; a JSON number up to 2^53.',
  serialize: (value) => Number(value),
  parseValue: (value) =>
    typeof value === 'number' && Number.isSafeInteger(value)
      ? BigInt(value)
      : refuseValue('BigInt', 'wholeNumber'),
});
