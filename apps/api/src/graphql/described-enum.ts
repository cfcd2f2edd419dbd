import { builder } from './builder.ts';

interface DescribedEnum<Value extends string> {
  description: string;
  /** What each value means, with its Vietnamese name. */
  descriptions: Readonly<Record<Value, string>>;
}

/** An enum that says of each of its values what it means. */
export function describedEnum<Value extends string>(
  name: string,
  { description, descriptions }: DescribedEnum<Value>,
) {
  const said = Object.entries<string>(descriptions).map(([value, of]) => [
    value,
    { description: of },
  ]);
  // Object.fromEntries forgets the names of the keys; they are the values.
  const values = Object.fromEntries(said) as Record<Value, { description: string }>;
  return builder.enumType(name, { description, values });
}
