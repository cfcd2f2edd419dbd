import type PrismaTypes from '@hoi/db/pothos-types';
import { BadInputError, NotFoundError, refuseField } from '@hoi/domain/errors';
import { versionedInput } from '@hoi/validation/versioned';
import type { ObjectRef, Resolver } from '@pothos/core';
import type { z } from 'zod';
import { db } from '#outside/db.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { type FormInput, formInput, type Said } from './form-input.ts';
import { localId, requiredId } from './node-id.ts';

type Viewer = Context['viewer'];
type Payload<Shape> = ObjectRef<(typeof builder)['$inferSchemaTypes'], Shape>;
/** What Pothos lets a field with this payload answer. */
type Answer<Shape> = ReturnType<Resolver<unknown, unknown, Context, Shape, Shape>>;
type Facts = Pick<PothosSchemaTypes.FieldOptions, 'again' | 'inSeries' | 'open'>;

/** What every face says: who stands before it, what it takes, and what it answers with. */
interface Face<Schema extends z.ZodObject, Shape>
  extends Facts,
    Pick<Said<Schema>, 'descriptions' | 'types'> {
  description: string;
  /** The form, whose input and fields are described beside it; or an input that faces share. */
  input: Schema | FormInput<Schema>;
  /** Asked before anything is looked at: whom it refuses learns nothing of what she sent. */
  requires?: (viewer: Viewer, context: Context) => unknown;
  /** The types of the things that the input names: their ids become those of the database, or NOT_FOUND. */
  ids?: { [Name in keyof z.output<Schema>]?: string };
  /** What the form chooses among: the type of each, and what is said at its field of what is none. */
  chosen?: { [Name in keyof z.output<Schema>]?: Choice };
  /** Made for this face and named for it, or one that faces share. */
  payload: Payload<Shape> | ((name: string) => Payload<Shape>);
}

interface Mutation<Schema extends z.ZodObject, Shape> extends Face<Schema, Shape> {
  /** Calls the command with the checked input, and says of what the payload is made. */
  resolve: (input: z.output<Schema>, context: Context) => Answer<Shape>;
}

/**
 * Checks an input against the schema that the form in the browser uses too.
 * @throws BadInputError with one issue per field, paths below `input`
 */
function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new BadInputError(
    parsed.error.issues.map((issue) => ({
      path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
      message: issue.message,
    })),
  );
}

function localIds(given: unknown, typename: string): unknown {
  if (Array.isArray(given)) return given.map((id) => localIds(id, typename));
  return typeof given === 'string' ? requiredId(given, typename) : given;
}

/** The input with the ids of the database. @throws NotFoundError for an id that is none of its type */
function withLocalIds<Input extends object>(input: Input, ids: object): Input {
  const local = Object.entries(ids).map(([name, typename]) => {
    const given: unknown = Object(input)[name];
    return [name, localIds(given, String(typename))];
  });
  return { ...input, ...Object.fromEntries(local) };
}

/** The type of what is chosen in a field of a form, and what is said of something else. */
export type Choice = readonly [typename: string, message: string];

/** A form with the ids of the database for what it chooses. @throws BadInputError for what is none of its type */
export function withChosen<Form extends object>(
  form: Form,
  choices: { readonly [Name in keyof Form]?: Choice },
): Form {
  const local = Object.entries<Choice | undefined>(choices).map(([name, choice]) => {
    const given: unknown = Object(form)[name];
    if (typeof given !== 'string' || !choice) return [name, given];
    const [typename, message] = choice;
    return [name, localId(given, typename) ?? refuseField(name, message)];
  });
  return { ...form, ...Object.fromEntries(local) };
}

/** The face of a command, in the order that all of them keep: right, form, ids, command. */
export function mutation<Schema extends z.ZodObject, Shape>(
  name: string,
  {
    input,
    descriptions,
    types,
    requires,
    ids = {},
    chosen = {},
    payload,
    resolve,
    ...facts
  }: Mutation<Schema, Shape>,
): void {
  const named = name.charAt(0).toUpperCase() + name.slice(1);
  const form =
    'schema' in input ? input : formInput(`${named}Input`, input, { descriptions, types });
  const type = typeof payload === 'function' ? payload(`${named}Payload`) : payload;
  builder.mutationField(name, (t) =>
    t.field({
      ...facts,
      type,
      args: { input: t.arg({ type: form.type, required: true }) },
      resolve: (_root, args, context) => {
        requires?.(context.viewer, context);
        const given = withLocalIds(parseInput(form.schema, args.input), ids);
        return resolve(withChosen(given, chosen), context);
      },
    }),
  );
}

type Simple<Schema extends z.ZodObject> = Omit<Face<Schema, { id: string }>, 'again'>;
type Named = z.ZodObject & z.ZodType<{ id: string }>;

interface Creation<Schema extends z.ZodObject> extends Simple<Schema> {
  command: (viewer: Viewer, input: z.output<Schema>) => Promise<string>;
}

/** The face of a command that answers with the id of what it made, or of what it changed. */
export function creation<Schema extends z.ZodObject>(
  name: string,
  { command, ...face }: Creation<Schema>,
): void {
  const resolve = async (input: z.output<Schema>, { viewer }: Context) => ({
    id: await command(viewer, input),
  });
  mutation(name, { ...face, again: 'subject', resolve });
}

interface Change<Schema extends Named> extends Omit<Simple<Schema>, 'input'> {
  /** The type of what `id` names. */
  of: string;
  /** Left out where it takes the version that was seen, and nothing else. */
  input?: Simple<Schema>['input'];
  command: (viewer: Viewer, input: z.output<Schema>) => Promise<unknown>;
}

function orVersioned<Schema extends Named>(input: Change<Schema>['input']) {
  // What `Schema` is where no form is named.
  return input ?? (versionedInput as z.ZodObject as Schema);
}

/** The face of a command about the thing that `id` names; its payload reads it again. */
export function change<Schema extends Named = typeof versionedInput>(
  name: string,
  { of, input, ids, command, ...face }: Change<Schema>,
): void {
  const resolve = async (given: z.output<Schema>, { viewer }: Context) => {
    await command(viewer, given);
    return { id: given.id };
  };
  const form = orVersioned(input);
  mutation(name, { ...face, input: form, ids: { id: of, ...ids }, again: 'subject', resolve });
}

interface Removal<Schema extends Named> extends Omit<Change<Schema>, 'payload'> {
  payload?: Payload<{ id: string }>;
}

/** The face of a command that takes away what `id` names; its payload tells that id as it was given. */
export function removal<Schema extends Named = typeof versionedInput>(
  name: string,
  { of, input, command, payload, ...face }: Removal<Schema>,
): void {
  const resolve = async (given: z.output<Schema>, { viewer }: Context) => {
    await command(viewer, { ...given, id: requiredId(given.id, of) });
    return { id: given.id };
  };
  const answer = { input: orVersioned(input), payload: payload ?? deletedPayload };
  mutation(name, { ...face, ...answer, again: 'asked', resolve });
}

async function found<Row>(search: Promise<Row | null>): Promise<Row> {
  const row = await search;
  if (row === null) throw new NotFoundError();
  return row;
}

/** The payload of a change: the thing as the viewer sees it now. */
export function changedPayload<Shape>(
  name: string,
  field: string,
  type: Payload<Shape>,
  find: (viewer: Viewer, id: string) => Promise<Shape | null>,
) {
  return builder.objectRef<{ id: string }>(name).implement({
    fields: (t) => ({
      [field]: t.field({
        type,
        // The library cannot see of a type that is not known yet that it is what its fields answer.
        resolve: ({ id }, _args, { viewer }) => found(find(viewer, id)) as Answer<Shape>,
      }),
    }),
  });
}

/** The payload of a removal. */
export function deletedPayload(name: string, description?: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    fields: (t) => ({ deletedId: t.exposeID('id', { description }) }),
  });
}

const fieldOf = (type: string) => type.charAt(0).toLowerCase() + type.slice(1);

/** Payloads with the row of a table as it is after the change; their field is named for its type. */
export function rowPayload(type: keyof PrismaTypes, field = fieldOf(type)) {
  // All tables are read alike; the types can say it of one.
  const [model, table] = [type as 'Album', fieldOf(type) as 'album'];
  return (name: string) =>
    builder.objectRef<{ id: string }>(name).implement({
      fields: (t) => ({
        [field]: t.prismaField({
          type: model,
          resolve: (query, { id }) => db[table].findUniqueOrThrow({ ...query, where: { id } }),
        }),
      }),
    });
}
