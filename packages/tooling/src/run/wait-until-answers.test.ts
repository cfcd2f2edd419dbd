import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { waitUntilAnswers } from './wait-until-answers.ts';

const never = new Promise<string>(() => undefined);

it('waits through refusals until the answer is 200', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.writeHead(asked < 3 ? 503 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  await waitUntilAnswers('api', `http://127.0.0.1:${port}/ready`, never);
  expect(asked).toBe(3);
});

it('gives up when the server is dead, and when it takes too long', async () => {
  const dead = Promise.resolve('ended with code 1');
  const nowhere = 'http://127.0.0.1:9/ready';
  await expect(waitUntilAnswers('api', nowhere, dead)).rejects.toThrow(
    'The api ended with code 1 before it was ready.',
  );
  await expect(waitUntilAnswers('web', nowhere, never, 0.3)).rejects.toThrow('within 0.3 s');
});
