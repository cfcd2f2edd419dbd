/** What the walks take from the shell: a Chromium of the system, and what any program needs to run. */
export const shell = {
  /** From 1; set by vitest in each of its workers. */
  worker: Number(process.env.VITEST_POOL_ID),
  chromiumPath: process.env.CHROMIUM_PATH || undefined,
  forChildren: Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ),
} as const;
