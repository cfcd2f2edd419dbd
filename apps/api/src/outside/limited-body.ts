/**
 * Reads a response's body as text.
 * @throws Error as soon as more than `maximumBytes` have come
 */
export async function readLimited(response: Response, maximumBytes: number): Promise<string> {
  if (!response.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop by an error cancels the stream: the rest is never downloaded.
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > maximumBytes) throw new Error(`an answer of more than ${maximumBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
