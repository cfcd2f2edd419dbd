import type { FieldNullability, InputFieldMap, SchemaTypes, TypeParam } from '@pothos/core';

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

/**
 * From what the answer of a change that was done before is made again: from what its audit entry is about
 * (or the source that was recorded with it), or from the id that was asked for, as it was given.
 */
export type AgainFrom = 'subject' | 'asked';

/** What is known of a field, said where it is made and read wherever it matters. */
export interface FieldFacts {
  price?: Price;
  /** Set where the payload is made of `{ id }`, or of a recorded source; else a lost answer is lost. */
  again?: AgainFrom;
  /** Whether a change may stand with others in one document; otherwise it stands alone. */
  inSeries?: true;
  /**
   * At the root: others than the staff may ask for it, strangers and every partner's token alike. One that does not
   * say is closed to tokens and not in the public description. Of a change: readers make it; tokens make none.
   */
  open?: true;
  /** At the root: every reader without a session gets the same answer. One that does not say is asked anew for each. */
  shared?: true;
  /** Columns of its row, where rows are read with no more of them than a question needs. */
  reads?: readonly string[];
  /** Below the root: it depends on which reader asks. One that does not say is not told. */
  personal?: true;
}

declare global {
  namespace PothosSchemaTypes {
    // An interface of theirs is added to under the same parameters only.
    interface FieldOptions<
      Types extends SchemaTypes = SchemaTypes,
      ParentShape = unknown,
      Type extends TypeParam<Types> = TypeParam<Types>,
      Nullable extends FieldNullability<Type> = FieldNullability<Type>,
      Args extends InputFieldMap = InputFieldMap,
      ResolveShape = unknown,
      ResolveReturnShape = unknown,
    > extends FieldFacts {}
    interface BaseTypeOptions<Types extends SchemaTypes = SchemaTypes> {
      /** Others than the staff may ask for things of this type by their ids; without a word, no token does. */
      open?: true;
    }
  }
}

const none: FieldFacts = {};

/** What a field or a type of the schema says of itself. */
export function factsOf(said: { extensions: object } | undefined): FieldFacts {
  // Put there by door-plugin.ts; the library knows extensions by no type.
  const { facts } = Object(said?.extensions) as { facts?: FieldFacts };
  return facts ?? none;
}
