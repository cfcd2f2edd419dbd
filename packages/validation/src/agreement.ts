import type { z } from 'zod';

/** For `refine`: fields are compared as soon as each of them is right by itself, whatever else is wrong. */
export function onceRight(...names: readonly string[]) {
  return ({ issues }: z.core.ParsePayload): boolean =>
    issues.every(({ path: [name] = [] }) => name !== undefined && !names.includes(String(name)));
}
