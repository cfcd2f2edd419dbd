/** The time, as the server sees it; tests move it. */
export const clock = { now: (): Date => new Date() };
