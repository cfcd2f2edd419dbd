import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface StallingLine {
  /** The same address, by this line. */
  url: string;
  /** From now on nothing passes on the connections there are, and none of them is closed. */
  stall(): void;
  /** What is opened from now on stalls too, until `goOn`. */
  stallNew(): void;
  goOn(): void;
  /** Breaks what there is and refuses what comes, until `mend`. */
  cut(): void;
  mend(): Promise<void>;
}

/** A line to the server of an address, which can fall silent without a word as a broken network does. */
export async function stallingLine(address: string): Promise<StallingLine> {
  const target = new URL(address);
  const sockets = new Set<Socket>();
  let stallsNew = false;
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    if (stallsNew) return;
    near.pipe(far);
    far.pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const own = server.address();
  const url = new URL(address);
  const port = typeof own === 'object' && own ? own.port : 0;
  url.host = `127.0.0.1:${port}`;
  const stall = () => {
    for (const socket of sockets) socket.unpipe().pause();
  };
  return {
    url: url.href,
    stall,
    stallNew: () => {
      stallsNew = true;
    },
    goOn: () => {
      stallsNew = false;
    },
    cut: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    mend: () => listen(port),
  };
}
