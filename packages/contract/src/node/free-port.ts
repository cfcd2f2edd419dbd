import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Below those that systems give to connections going out (Linux from 32768, others from 49152): such a
// port would be taken by the next connection before its server has come up.
const [lowest, highest] = [20_000, 30_000];

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

const anyPort = () => randomInt(lowest, highest);

/** A port of this machine that nobody listens on. @throws Error when a hundred tries find none */
export async function freePort(choose = anyPort): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = choose();
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port found between ${lowest} and ${highest}`);
}
