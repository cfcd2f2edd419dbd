import { createServer } from 'node:http';

// A process of its own for page-speed.ts: sends the bytes that it is given, and nothing else.
process.once('message', ({ head, body }: { head: string[]; body: Uint8Array }) => {
  const server = createServer((_request, response) => {
    response.writeHead(200, head);
    response.end(body);
  });
  server.listen(0, '127.0.0.1', () => {
    const place = server.address();
    process.send?.(typeof place === 'object' && place ? place.port : 0);
  });
});
process.on('disconnect', () => process.exit());
