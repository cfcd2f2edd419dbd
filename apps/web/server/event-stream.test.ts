import { describe, expect, it } from 'vitest';
import { readEvents } from './event-stream.ts';

async function eventsOf(...chunks: string[]) {
  const bytes = chunks.map((chunk) => new TextEncoder().encode(chunk));
  async function* flow() {
    yield* bytes;
  }
  const events = [];
  for await (const event of readEvents(flow())) events.push(event);
  return events;
}

describe('readEvents', () => {
  it('reads names and data, however the chunks are cut', async () => {
    expect(
      await eventsOf('event: rea', 'dy\ndata: {}\n', '\nevent: change\r\ndata: a\r\n\r\n'),
    ).toEqual([
      { event: 'ready', data: '{}' },
      { event: 'change', data: 'a' },
    ]);
  });

  it('passes over comments and joins lines of data', async () => {
    expect(await eventsOf(': still here\n\ndata: a\ndata: b\n\n')).toEqual([
      { event: 'message', data: 'a\nb' },
    ]);
  });

  it('does not report an event that was cut off', async () => {
    expect(await eventsOf('event: change\ndata: a\n')).toEqual([]);
  });
});
