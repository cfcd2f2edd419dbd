import { builder } from './builder.ts';

/** A type that says what the viewer may do, deed by deed. */
export function abilities<Deed extends string>(
  name: string,
  description: string,
  deeds: Readonly<Record<Deed, { description: string }>>,
) {
  return builder.objectRef<Record<Deed, boolean>>(name).implement({
    description,
    fields: (t) => {
      // The keys of a record are its names.
      const names = Object.keys(deeds) as Deed[];
      const fields = names.map((deed) => [
        deed,
        t.boolean({ ...deeds[deed], resolve: (may) => may[deed] }),
      ]);
      return Object.fromEntries(fields);
    },
  });
}
