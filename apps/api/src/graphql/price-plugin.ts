import SchemaBuilder, {
  BasePlugin,
  type FieldNullability,
  type InputFieldMap,
  type PothosOutputFieldConfig,
  type SchemaTypes,
  type TypeParam,
} from '@pothos/core';
import {
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Context } from '#context.ts';

/** A field's arguments as the request gave them. */
type Given = Readonly<Record<string, unknown>>;

/**
 * What a field costs the server, in points of about ten microseconds. The values that it returns
 * are counted beside it.
 */
export interface Price {
  /** Rows to expect on a list that has no pages. */
  rows?: number;
  /** Statements and scans each time that the field is asked for: on a list, for every row of it. */
  work?: number | ((given: Given) => number);
  /** The same for every id given, where each is looked up by itself. */
  workPerRow?: number;
}

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      price: PricePlugin<Types>;
    }
    // An interface of theirs is added to under the same parameters only.
    interface FieldOptions<
      Types extends SchemaTypes = SchemaTypes,
      ParentShape = unknown,
      Type extends TypeParam<Types> = TypeParam<Types>,
      Nullable extends FieldNullability<Type> = FieldNullability<Type>,
      Args extends InputFieldMap = InputFieldMap,
      ResolveShape = unknown,
      ResolveReturnShape = unknown,
    > {
      price?: Price;
    }
  }
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    price?: Price;
  }
}

type Field = GraphQLField<unknown, unknown>;

/** Whether a type is a page of a list in Relay's form. */
export function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && 'pageInfo' in type.getFields();
}

/** Rows and edges of a page: as many as the page was asked to hold. */
export function isPageRows(parent: GraphQLNamedType, field: string): boolean {
  return isConnection(parent) && (field === 'edges' || field === 'nodes');
}

export function statedPrice(field: Field): Price {
  return field.extensions.price ?? {};
}

const isList = (field: Field) => isListType(getNullableType(field.type));

/** @throws Error naming every list that neither has pages nor says how many rows to expect */
export function requirePrices(schema: GraphQLSchema): void {
  const open = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isList(field) && !isPageRows(type, field.name))
        .filter((field) => statedPrice(field).rows === undefined)
        .map((field) => `${type.name}.${field.name}`),
    );
  if (open.length === 0) return;
  throw new Error(`price: { rows } is missing on the lists ${open.join(', ')}`);
}

/** The answer to who has left. */
export function nobodyWaits(): GraphQLError {
  return new GraphQLError('Nobody waits for the answer.');
}

/** Keeps what a field says of its price, and lets no list into the schema that says nothing. */
class PricePlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(
    field: PothosOutputFieldConfig<Types>,
  ): PothosOutputFieldConfig<Types> {
    const { price } = field.pothosOptions;
    return price ? { ...field, extensions: { ...field.extensions, price } } : field;
  }

  /** What nobody waits for any more begins no further list, count or question of the root. */
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const asks = field.kind === 'Query' || field.pothosOptions.price || field.name === 'totalCount';
    if (!asks) return resolver;
    return (parent, args, context, info) => {
      // A plugin is generic over its builder; ours has one context type.
      const { gone } = context as unknown as Context;
      if (gone?.aborted) throw nobodyWaits();
      return resolver(parent, args, context, info);
    };
  }

  override afterBuild(schema: GraphQLSchema): GraphQLSchema {
    requirePrices(schema);
    return schema;
  }
}

SchemaBuilder.registerPlugin('price', PricePlugin);
