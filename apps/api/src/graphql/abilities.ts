import { builder } from './builder.ts';

/**
 * The type that tells a viewer what she may do to a thing.
 * @param said of each deed, where its name does not say it all
 */
export function abilities<Deed extends string>(
  name: string,
  description: string,
  said: Readonly<Record<Deed, string | null>>,
) {
  return builder.objectRef<Readonly<Record<Deed, boolean>>>(name).implement({
    description,
    fields: (t) =>
      Object.fromEntries(
        // The keys of an object with these keys alone.
        (Object.keys(said) as Deed[]).map((deed) => [
          deed,
          t.boolean({ description: said[deed] ?? undefined, resolve: (may) => may[deed] }),
        ]),
      ),
  });
}
