import { z } from 'zod';
import './plain-words.ts';

type Schema = z.core.$ZodType;

/** What a form is checked against: of the input that it sends, or derived from its fields. */
export type FormSchema = z.ZodType;

/** What the schema of a form says of one of its fields. */
export interface FieldRule {
  /** The form is refused as long as the field is empty. */
  required: boolean;
  /** The most characters of a text; undefined where nothing bounds it. */
  longest: number | undefined;
  /** The bounds of a number. */
  least: number | undefined;
  most: number | undefined;
}

// In place of what a form holds: whatever that is.
const whatever = Symbol('whatever the form holds');

function partOf(value: unknown, key: string): unknown {
  if (value === whatever) return whatever;
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** Of the kinds that a thing may be, the one that its value says. */
function kindsOf(union: z.ZodUnion, value: unknown): readonly Schema[] {
  if (!(union instanceof z.ZodDiscriminatedUnion) || value === whatever) return union.options;
  const { discriminator } = union.def;
  const said = partOf(value, discriminator);
  return union.options.filter((kind) =>
    partsOf(kind, value).some((part) => {
      const sign = inner(part, discriminator);
      return sign !== undefined && z.safeParse(sign, said).success;
    }),
  );
}

/** What a schema is made of: what it wraps, both ends of a pipe, each kind of a union. */
function partsOf(schema: Schema, value?: unknown): readonly Schema[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    return partsOf(schema.def.innerType, value);
  if (schema instanceof z.ZodPipe)
    return [...partsOf(schema.in, value), ...partsOf(schema.out, value)];
  if (schema instanceof z.ZodUnion)
    return kindsOf(schema, value).flatMap((kind) => partsOf(kind, value));
  return [schema];
}

function inner(part: Schema, key: string): Schema | undefined {
  if (part instanceof z.ZodArray) return part.element;
  return part instanceof z.ZodObject ? part.shape[key] : undefined;
}

/**
 * The schema of a field by its name, as "documents.0.title". What is chosen among others stands in a
 * form as { id } and is sent as its id: "orgUnit.id" is the field `orgUnit`.
 */
function fieldOf(form: Schema, name: string, values: unknown): Schema | undefined {
  let field = form;
  let held = values;
  for (const key of name.split('.')) {
    const next = partsOf(field, held)
      .map((part) => inner(part, key))
      .find((found) => found !== undefined);
    if (!next) return key === 'id' && field !== form ? field : undefined;
    field = next;
    held = partOf(held, key);
  }
  return field;
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** The ways to leave a field empty that its schema takes: not at all, null, no letters. */
function waysToSkip(schema: Schema): unknown[] {
  return [undefined, null, ''].filter((empty) => z.safeParse(schema, empty).success);
}

/** What a form would send: nothing for what is empty, its id for what was chosen. */
function sent(schema: Schema, value: unknown): unknown {
  if (isEmpty(value)) return waysToSkip(schema)[0];
  if (typeof value !== 'object' || value instanceof Date) return value;
  for (const part of partsOf(schema, value)) {
    if (part instanceof z.ZodArray && Array.isArray(value))
      return value.map((row) => sent(part.element, row));
    if (part instanceof z.ZodObject)
      return Object.fromEntries(
        Object.entries(part.shape).map(([key, field]) => [key, sent(field, partOf(value, key))]),
      );
  }
  return 'id' in value ? value.id : value;
}

/**
 * What the server keeps of the values of a form: each text as the rule of its field leaves it, the rest as
 * it is. A value that is kept stays as it is, too.
 */
export function keptValue(schema: Schema, value: unknown): unknown {
  if (typeof value === 'string') return z.safeParse(schema, value).data ?? value;
  if (typeof value !== 'object' || value === null) return value;
  for (const part of partsOf(schema, value)) {
    if (part instanceof z.ZodArray && Array.isArray(value))
      return value.map((row) => keptValue(part.element, row));
    if (part instanceof z.ZodObject)
      return Object.fromEntries(
        Object.entries(value).map(([key, held]) => {
          const field: Schema | undefined = part.shape[key];
          return [key, field ? keptValue(field, held) : held];
        }),
      );
  }
  return value;
}

/**
 * What a form says of a field, given what it holds; null for a field that only another kind of it has.
 * @throws Error for a name that its schema does not know at all
 */
export function fieldRule(form: FormSchema, name: string, values: unknown): FieldRule | null {
  const field = fieldOf(form, name, values);
  if (!field && !fieldOf(form, name, whatever))
    throw new Error(`The form's schema knows no field "${name}": what is typed there has no rule.`);
  if (!field) return null;
  const parts = partsOf(field);
  const lengths = parts.flatMap((part) =>
    'maxLength' in part && typeof part.maxLength === 'number' ? part.maxLength : [],
  );
  const number = parts.find((part) => part instanceof z.ZodNumber);
  return {
    required: waysToSkip(field).length === 0,
    longest: lengths.length > 0 ? Math.min(...lengths) : undefined,
    least: number?.minValue ?? undefined,
    most: number?.maxValue ?? undefined,
  };
}

/** Whether something is asked of several fields of the form together. */
function holdsAgreements(schema: Schema, values: unknown): boolean {
  return partsOf(schema, values).some(
    (part) =>
      part instanceof z.ZodObject &&
      ((part.def.checks?.length ?? 0) > 0 ||
        Object.entries(part.shape).some(([key, field]) =>
          holdsAgreements(field, partOf(values, key)),
        )),
  );
}

/**
 * What is wrong with a field of a form, in the schema's words; undefined when nothing is.
 * @param itself of a list: leaves what is wrong inside its rows to their own fields
 */
export function fieldFault(
  form: FormSchema,
  name: string,
  values: unknown,
  itself = false,
): string | undefined {
  const field = fieldOf(form, name, values);
  if (!field) return undefined;
  const held = name.split('.').reduce(partOf, values);
  const own = z.safeParse(field, sent(field, held)).error?.issues ?? [];
  const [fault] = itself ? own.filter(({ path }) => path.length === 0) : own;
  if (fault || !holdsAgreements(form, values)) return fault?.message;
  const all = z.safeParse(form, sent(form, values)).error?.issues ?? [];
  return all.find(({ path }) => path.join('.') === name)?.message;
}

/** What is wrong with what a form holds: of each field its first fault, by the field's name. */
export function formFaults(form: FormSchema, values: unknown): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { path, message } of z.safeParse(form, sent(form, values)).error?.issues ?? [])
    faults[path.join('.')] ??= message;
  return faults;
}
