import { slugify } from '@hoi/localization/slug';
import { unitSlug } from '#modules/organisation/units/unit-slug.ts';
import type { Transaction } from '#outside/db.ts';

interface Wish {
  key: string;
  name: string;
  parentName: string;
  slug: string | null;
}

/** As many numbers are tried with one question. */
const attempts = 20;

function* candidates({ name, parentName, slug }: Wish) {
  if (slug) yield slug;
  const own = unitSlug(name);
  yield own;
  // The unit above tells most of those apart that have one name.
  const placed = slugify(`${name} ${parentName}`) || own;
  yield placed;
  for (let number = 2; ; number += 1) yield `${placed}-${number}`;
}

/** Those of some addresses that a unit has, or had. */
export async function takenSlugs(tx: Transaction, asked: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM org_units WHERE slug = ANY (${[...asked]}::text[])
    UNION SELECT slug FROM org_unit_old_slugs WHERE slug = ANY (${[...asked]}::text[])`;
  return new Set(rows.map(({ slug }) => slug));
}

/** An address for each new unit that neither a unit nor a unit's former address has. @returns them by key */
export async function freeSlugs(
  tx: Transaction,
  wishes: readonly Wish[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const given = new Set<string>();
  let open = wishes.map((wish) => ({ wish, next: candidates(wish) }));
  while (open.length > 0) {
    const tries = open.map(({ wish, next }) => ({
      wish,
      next,
      slugs: Array.from({ length: attempts }, () => next.next().value ?? wish.key),
    }));
    const asked = tries.flatMap(({ slugs }) => slugs);
    const taken = await takenSlugs(tx, asked);
    open = [];
    for (const { wish, next, slugs } of tries) {
      const free = slugs.find((slug) => !taken.has(slug) && !given.has(slug));
      if (free === undefined) open.push({ wish, next });
      else {
        found.set(wish.key, free);
        given.add(free);
      }
    }
  }
  return found;
}
