import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '#schema.ts';

function selects(field: GraphQLField<unknown, unknown>, levels: number): string | null {
  if (field.args.some(isRequiredArgument)) return null;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return field.name;
  const paged = field.args.some(({ name }) => name === 'first') ? '(first: 5)' : '';
  const below = selectionOf(type, levels);
  return below && `${field.name}${paged} ${below}`;
}

/**
 * Every field of a type and of what hangs on it, so many levels deep; a page and its rows are one
 * level. Null where there is nothing left to select.
 */
export function selectionOf(type: GraphQLOutputType, levels: number): string | null {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (levels === 0) return null;
  if (!isObjectType(named)) {
    const parts = schema
      .getPossibleTypes(named)
      .map(
        (possible) =>
          `... on ${possible.name} ${selectionOf(possible, levels) ?? '{ __typename }'}`,
      );
    return isInterfaceType(named) ? null : `{ __typename ${parts.join(' ')} }`;
  }
  const fields = Object.values(named.getFields()).filter(({ name }) => name !== 'pageInfo');
  const rows = fields.find(({ name }) => name === 'nodes');
  const kept = rows ? fields.filter(({ name }) => name !== 'edges') : fields;
  const parts = kept.map((field) => selects(field, rows && field === rows ? levels : levels - 1));
  const found = parts.filter((part) => part !== null);
  return found.length > 0 ? `{ ${found.join(' ')} }` : null;
}
