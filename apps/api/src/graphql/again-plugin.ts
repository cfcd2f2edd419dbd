import { ConflictError } from '@hoi/domain/errors';
import { idempotencyFaults } from '@hoi/localization/words/access/idempotency';
import SchemaBuilder, {
  BasePlugin,
  type FieldNullability,
  type InputFieldMap,
  type PothosOutputFieldConfig,
  type SchemaTypes,
  type TypeParam,
} from '@pothos/core';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { Context, DoneDeed } from './context.ts';
import { rootFields } from './root-fields.ts';

/**
 * From what the answer of a change that was done before is made again: from what its audit entry is about
 * (or the source that was recorded with it), or from the id that was asked for, as it was given.
 */
type AgainFrom = 'subject' | 'asked';

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      again: AgainPlugin<Types>;
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
      /** Set where the payload is made of `{ id }`, or of a recorded source; else a lost answer is lost. */
      again?: AgainFrom;
    }
  }
}

function sourceOf(from: AgainFrom, [first]: readonly DoneDeed[], args: object): { id: string } {
  const id = from === 'subject' ? first?.subjectId : Object(Object(args).input).id;
  if (typeof id !== 'string') throw new ConflictError(idempotencyFaults.done);
  return { id, ...(from === 'subject' && first?.source) };
}

/** Of several changes in one document nobody knows which of them were done. */
const isAlone = ({ operation, fragments }: GraphQLResolveInfo) =>
  rootFields(operation.selectionSet, (name) => fragments[name]).size === 1;

/** Changes that were done before are answered, not done: their payloads are read as things are now. */
class AgainPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (field.kind !== 'Mutation') return resolver;
    const { again } = field.pothosOptions;
    return (parent, args, context, info) => {
      // A plugin is generic over its builder; ours has one context type.
      const { doneBefore } = context as unknown as Context;
      if (!doneBefore) return resolver(parent, args, context, info);
      if (!again || !isAlone(info)) throw new ConflictError(idempotencyFaults.done);
      return sourceOf(again, doneBefore, args);
    };
  }
}

SchemaBuilder.registerPlugin('again', AgainPlugin);
