import type { IncomingMessage } from 'node:http';

/** Forms of the site are a few short fields. */
const largestForm = 64 * 1024;

/** A form that was sent, whole; null when it is larger than any of ours. Its length may be unsaid. */
export async function formRequest(
  incoming: IncomingMessage,
  address: string,
): Promise<Request | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > largestForm) return null;
    chunks.push(chunk);
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  return new Request(address, { method: 'POST', headers, body: Buffer.concat(chunks) });
}
