import { ForbiddenError, refuseField, UnauthenticatedError } from '@hoi/domain/errors';
import { identityFaults } from '@hoi/localization/words/access/identity';
import SchemaBuilder, {
  BasePlugin,
  type PothosOutputFieldConfig,
  type PothosTypeConfig,
  type SchemaTypes,
} from '@pothos/core';
import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { sourceOfDone } from './again.ts';
import { said } from './caller-words.ts';
import type { Context } from './context.ts';
import { type FieldFacts, factsOf } from './field-facts.ts';
import { decodeNodeId } from './node-id.ts';
import { nobodyWaits, requirePrices } from './price.ts';
import { storableArguments, unstorablePlace } from './storable-text.ts';

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      door: DoorPlugin<Types>;
    }
  }
}

function requireWriter({ viewer, foreignOrigin }: Context): void {
  if (viewer.kind === 'partner') {
    throw new ForbiddenError(said((w) => w.tokens.readsOnly));
  }
  if (foreignOrigin) throw new ForbiddenError(said((w) => w.requests.foreignSite));
}

// Who came with a password that an administrator knows too can leave, or set one of her own.
const openBeforeChange = new Set(['viewer', 'rateLimit', 'changePassword', 'signIn', 'signOut']);

function requireOwnPassword({ viewer }: Context, field: string): void {
  if (viewer.kind !== 'staff' || !viewer.mustChangePassword || openBeforeChange.has(field)) return;
  throw new ForbiddenError(identityFaults.temporaryPassword);
}

// Who has lost her session learns that she is nobody now, leaves, or comes in again.
const openWithoutSession = new Set(['viewer', 'rateLimit', 'signIn', 'signOut']);

/** A reader's answer in a form of the staff would look as if drafts were gone and rights lost. */
function requireLiveSession({ sessionEnded }: Context, field: string): void {
  if (!sessionEnded || openWithoutSession.has(field)) return;
  throw new UnauthenticatedError(identityFaults.sessionEnded);
}

type Args = Record<string, unknown>;

function typenamesOf(args: Args): string[] {
  const ids = [args.id, args.ids].flat().filter((id) => id != null);
  return ids.map((id) => {
    // Pothos has decoded the id already; a raw one is read here.
    if (typeof id === 'object' && 'typename' in id) return String(id.typename);
    return decodeNodeId(String(id))?.typename ?? '';
  });
}

/** Whether others than the staff may ask for a field, or for things of the types that it names by their ids. */
function isOpen({ parentType, fieldName, schema }: GraphQLResolveInfo, args: Args): boolean {
  if (fieldName !== 'node' && fieldName !== 'nodes') {
    return factsOf(parentType.getFields()[fieldName]).open === true;
  }
  return typenamesOf(args).every((name) => factsOf(schema.getType(name)).open);
}

/** A token reads what a stranger reads, whatever it was issued for, and nothing of the staff's. */
function requireOpen({ viewer }: Context, info: GraphQLResolveInfo, args: Args): void {
  if (viewer.kind !== 'partner' || isOpen(info, args)) return;
  throw new ForbiddenError(said((w) => w.tokens.staffOnly));
}

// As many as a page may hold.
const mostIds = 100;

function refuseManyIds(args: Args): void {
  if (Array.isArray(args.ids) && args.ids.length > mostIds) {
    refuseField(
      'ids',
      said((w) => w.requests.tooManyIds(mostIds)),
    );
  }
}

/** @throws BadInputError at the field whose text no database could hold */
function refuseUnstorable(args: object): void {
  const place = unstorablePlace(args);
  if (place === null) return;
  const path = place[0] === 'input' ? place.slice(1) : place;
  refuseField(
    path,
    said((w) => w.requests.unstorableText),
  );
}

/**
 * Stands before every root field: partners never write and read what strangers read; strangers' pages never
 * write; a session that has ended reads nothing; a password that somebody else set opens nothing but its
 * change. @returns the arguments to go on with
 */
function passDoor(asked: Context, info: GraphQLResolveInfo, isChange: boolean, args: object) {
  requireLiveSession(asked, info.fieldName);
  requireOwnPassword(asked, info.fieldName);
  if (isChange) {
    requireWriter(asked);
    refuseUnstorable(args);
    return args;
  }
  refuseManyIds({ ...args });
  requireOpen(asked, info, { ...args });
  return storableArguments(args);
}

/** Keeps with every field and type what was said of it, and asks it before anything is read or done. */
class DoorPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(
    field: PothosOutputFieldConfig<Types>,
  ): PothosOutputFieldConfig<Types> {
    const { price, inSeries, open, shared, reads, personal } = field.pothosOptions;
    const facts = { price, inSeries, open, shared, reads, personal };
    return { ...field, extensions: { ...field.extensions, facts } };
  }

  override onTypeConfig(type: PothosTypeConfig): PothosTypeConfig {
    // Options of all kinds of types, ours among them, are one union that hides what only some have.
    const { open } = type.pothosOptions as Pick<FieldFacts, 'open'>;
    return open ? { ...type, extensions: { ...type.extensions, facts: { open } } } : type;
  }

  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { kind, name, pothosOptions: { price, again } }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const isChange = kind === 'Mutation';
    const isRoot = isChange || kind === 'Query';
    // What nobody waits for any more begins no further list, count or question of the root.
    const ends = kind === 'Query' || price || name === 'totalCount';
    if (!isRoot && !ends) return resolver;
    return (parent, args, context, info) => {
      // A plugin is generic over its builder; ours has one context type.
      const asked = context as unknown as Context;
      const given = isRoot ? passDoor(asked, info, isChange, args) : args;
      if (ends && asked.gone?.aborted) throw nobodyWaits();
      // What was done before is answered, not done.
      if (isChange && asked.doneBefore) return sourceOfDone(again, asked.doneBefore, args, info);
      return resolver(parent, given, context, info);
    };
  }

  /** Lets no list into the schema that says nothing of its price. */
  override afterBuild(schema: GraphQLSchema): GraphQLSchema {
    requirePrices(schema);
    return schema;
  }
}

SchemaBuilder.registerPlugin('door', DoorPlugin);
