import { scalars } from '@hoi/validation/scalars';
import type { InputType } from '@pothos/core';
import { z } from 'zod';
import { builder } from './builder.ts';

type TypeOfInput = InputType<(typeof builder)['$inferSchemaTypes']>;

/** A form as GraphQL takes it, and the schema that checks it. */
export interface FormInput<Schema extends z.ZodObject> {
  type: TypeOfInput;
  schema: Schema;
}

export interface Said<Schema extends z.ZodObject> {
  /** Of the input itself. */
  description?: string;
  /** What is said of single fields. */
  descriptions?: { [Name in keyof Schema['shape']]?: string } | undefined;
  /** Enums and inputs in this one, which their schemas cannot name. */
  types?: { [Name in keyof Schema['shape']]?: TypeOfInput } | undefined;
}

/** What a schema wraps; of one that converts, what comes in; of several, the first. */
function inside(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return schema.unwrap();
  if (schema instanceof z.ZodPipe) return schema.in;
  return schema instanceof z.ZodUnion ? schema.options[0] : undefined;
}

function scalarOf(schema: z.core.$ZodType): TypeOfInput | undefined {
  if (schema instanceof z.ZodISODate) return 'Date';
  if (schema instanceof z.ZodDate) return 'DateTime';
  if (schema instanceof z.ZodBoolean) return 'Boolean';
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'Int' : 'Float';
  const texts = [z.ZodString, z.ZodStringFormat, z.ZodEnum, z.ZodLiteral];
  return texts.some((text) => schema instanceof text) ? 'String' : undefined;
}

/** How GraphQL knows a field of a form. @throws Error for what it knows by no name, when none was given */
export function typeOf(schema: z.core.$ZodType, named?: TypeOfInput): TypeOfInput | [TypeOfInput] {
  const within = inside(schema);
  const known = scalars.get(schema)?.name;
  if (known) return known;
  if (within) return typeOf(within, named);
  if (schema instanceof z.ZodArray) {
    const element = typeOf(schema.element, named);
    if (Array.isArray(element)) throw new Error('lists of lists are not known here');
    return [element];
  }
  const type = named ?? scalarOf(schema);
  if (type) return type;
  throw new Error(`a type has to be given for what is ${schema._zod.def.type}`);
}

/** Whether GraphQL has to insist on a field: whether the form does. */
function isRequired(schema: z.core.$ZodType): boolean {
  return [undefined, null].every((nothing) => !z.safeParse(schema, nothing).success);
}

/** The GraphQL input of a form, made from the schema that checks it; beside that is said what a schema cannot say. */
export function formInput<Schema extends z.ZodObject>(
  name: string,
  schema: Schema,
  { description, descriptions = {}, types = {} }: Said<Schema> = {},
): FormInput<Schema> {
  const type = builder.inputType(name, {
    description,
    // Who walks the schema finds here which form checks an input.
    extensions: { form: schema },
    fields: (t) =>
      Object.fromEntries(
        Object.entries(schema.shape).map(([field, of]) => [
          field,
          t.field({
            type: typeOf(of, types[field]),
            required: isRequired(of),
            description: descriptions[field],
          }),
        ]),
      ),
  });
  return { type, schema };
}
