import SchemaBuilder, {
  BasePlugin,
  type PothosInputFieldConfig,
  type PothosOutputFieldConfig,
  type PothosTypeConfig,
  type SchemaTypes,
} from '@pothos/core';
import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { changedDescription, usual } from './usual-descriptions.ts';

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      described: DescribedPlugin<Types>;
    }
  }
}

/** Tells the fields of an input what those of the thing mean that is made or changed by it. */
function describeLike(input: GraphQLInputObjectType, thing: GraphQLObjectType): void {
  for (const field of Object.values(input.getFields())) {
    const known = thing.getFields()[field.name];
    if (!known) continue;
    field.description ??= known.description;
    const [given, shown] = [getNamedType(field.type), getNamedType(known.type)];
    if (isInputObjectType(given) && isObjectType(shown)) describeLike(given, shown);
  }
}

/** What changes take, described like what their payloads hold. */
function describeChanges(schema: GraphQLSchema): void {
  for (const { args, type } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const [input, payload] = [getNamedType(args[0]?.type), getNamedType(type)];
    if (!isInputObjectType(input) || !isObjectType(payload)) continue;
    const held = Object.values(payload.getFields()).map((field) => getNamedType(field.type));
    for (const thing of held.filter(isObjectType)) describeLike(input, thing);
  }
}

/** Gives what says nothing of itself the meaning that its name has everywhere. */
class DescribedPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onTypeConfig(type: PothosTypeConfig): PothosTypeConfig {
    const [ending = ''] = /[A-Z][a-z]+$/.exec(type.name) ?? [];
    return { ...type, description: type.description ?? usual.typeDescriptions[ending] };
  }

  override onOutputFieldConfig(
    field: PothosOutputFieldConfig<Types>,
  ): PothosOutputFieldConfig<Types> {
    const ofPayload = field.parentType.endsWith('Payload') ? changedDescription : undefined;
    const description = field.description ?? ofPayload ?? usual.fieldDescriptions[field.name];
    return { ...field, description };
  }

  override onInputFieldConfig(field: PothosInputFieldConfig<Types>): PothosInputFieldConfig<Types> {
    return { ...field, description: field.description ?? usual.inputDescriptions[field.name] };
  }

  override afterBuild(schema: GraphQLSchema): GraphQLSchema {
    describeChanges(schema);
    return schema;
  }
}

SchemaBuilder.registerPlugin('described', DescribedPlugin);
