import { questionFaults, scalarWords } from '@hoi/localization/en/frame/questions';
import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

function refuse(name: string, accepted: string): never {
  throw new GraphQLError(questionFaults.scalar(name, accepted), {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

// PostgreSQL knows no year 0, and ISO 8601 none of more than four digits without an agreement.
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !text.startsWith('0000');
}

builder.scalarType('DateTime', {
  description: 'An instant, ISO 8601 in UTC, for example 2019-03-28T00:00:00.000Z.',
  serialize: (value) => value.toISOString(),
  parseValue: (value) => {
    const readable = typeof value === 'string' && value.length <= 40 && isDay(value.slice(0, 10));
    const date = readable ? new Date(value) : null;
    if (!date || Number.isNaN(date.getTime())) return refuse('DateTime', scalarWords.instant);
    return date;
  },
});

builder.scalarType('Date', {
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: (value) => value,
  parseValue: (value) => {
    const text = typeof value === 'string' ? value : '';
    const date = new Date(`${text}T00:00:00Z`);
    const same = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
    return isDay(text) && same ? text : refuse('Date', scalarWords.day);
  },
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
      : refuse('BigInt', scalarWords.wholeNumber),
});
