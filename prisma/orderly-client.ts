import pg from 'pg';

/** Any of the ten ways to ask that the library declares. */
export type Ask = (...given: unknown[]) => unknown;

/**
 * A connection that is given one question after the other. Prisma asks for what belongs to several rows
 * of a transaction at once; the library keeps such questions in a queue of its own, which it will not
 * do any more in its next version, and says so once in each process.
 */
export class OrderlyClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    // Whichever way of asking it was, it goes on as it came.
    const ask = this.query.bind(this) as Ask;
    let waiting = 0;
    let last: Promise<void> = Promise.resolve();
    const done = () => {
      waiting -= 1;
    };
    const inOrder: Ask = (...given) => {
      // Who wants to be called back asks alone: the pool lends a connection to one at a time.
      const isAlone = typeof given.at(-1) === 'function' || Object(given[0]).submit;
      if (isAlone) return ask(...given);
      const answer = waiting > 0 ? last.then(() => ask(...given)) : Promise.resolve(ask(...given));
      waiting += 1;
      last = answer.then(done, done);
      return answer;
    };
    // One function cannot meet the library's many overloads, which differ in their answers only.
    this.query = inOrder as typeof this.query;
  }
}
