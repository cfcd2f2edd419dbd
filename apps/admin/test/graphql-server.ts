import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Asked {
  query: string;
  variables: Record<string, unknown>;
  cookie: string | undefined;
}

type Answer = { data?: unknown; errors?: { message: string; extensions?: object }[] };

/** A local server that speaks the API's JSON: it notes what it is asked and answers from `reply`. */
export async function startGraphqlServer(reply: (asked: Asked) => Answer) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { query, variables } = JSON.parse(body);
    const question = { query, variables, cookie: request.headers.cookie };
    asked.push(question);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(reply(question)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    asked,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
