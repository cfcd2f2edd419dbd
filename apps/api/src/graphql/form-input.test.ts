import { id } from '@hoi/validation/id';
import { orEmpty } from '@hoi/validation/left-out';
import { richText } from '@hoi/validation/rich-text';
import { line, requiredLine } from '@hoi/validation/text';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { typeOf } from './form-input.ts';

const moment = z.union([z.date(), z.iso.datetime().transform((text) => new Date(text))]);

describe('what GraphQL makes of a field of a form', () => {
  it.each([
    ['a text', requiredLine(20), 'String'],
    ['a text that may be left out', orEmpty(line(20)), 'String'],
    ['an address or nothing', z.union([z.literal(''), z.email()]), 'String'],
    ['an id', id, 'ID'],
    ['an id with a rule more', id.max(200).nullish(), 'ID'],
    ['a whole number', z.int().min(1).nullish(), 'Int'],
    ['a number', z.number().gt(0), 'Float'],
    ['yes or no', z.boolean().nullish(), 'Boolean'],
    ['a day', z.iso.date().refine((day) => day > '1930'), 'Date'],
    ['a moment', moment.nullish(), 'DateTime'],
    ['rich text', richText.nullish(), 'RichText'],
  ])('%s', (_what, schema, type) => {
    expect(typeOf(schema)).toBe(type);
    expect(typeOf(z.array(schema).max(3).nullish())).toEqual([type]);
  });

  it('takes the name that it is given for a choice and for a form in the form', () => {
    expect(typeOf(z.enum(['OPEN', 'DONE']).nullish(), 'Date')).toBe('Date');
    expect(typeOf(z.array(z.object({ id })), 'Date')).toEqual(['Date']);
  });

  it('refuses a form in the form without a name, and a list of lists', () => {
    expect(() => typeOf(z.object({ id }))).toThrow('object');
    expect(() => typeOf(z.array(z.array(id)))).toThrow('lists of lists');
  });
});
