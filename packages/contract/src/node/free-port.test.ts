import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { freePort } from './free-port.ts';

it('passes over what somebody listens on, and gives up when there is nothing else', async () => {
  const taken = await freePort();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(taken, '127.0.0.1', resolve));
  const other = await freePort();
  const ports = [taken, taken, other];
  await expect(freePort(() => ports.shift() ?? 0)).resolves.toBe(other);
  await expect(freePort(() => taken)).rejects.toThrow('no free port');
  await new Promise((resolve) => server.close(resolve));
});
