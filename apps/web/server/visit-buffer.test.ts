import { describe, expect, it } from 'vitest';
import { type VisitBatch, VisitBuffer } from './visit-buffer.ts';

const visit = (url: string) => ({
  url,
  articleId: null,
  address: '192.0.2.1',
  userAgent: 'Firefox',
  at: Date.UTC(2026, 10, 22),
});

describe('VisitBuffer', () => {
  it('sends each visit once', async () => {
    const sent: VisitBatch[] = [];
    const buffer = new VisitBuffer(async (batch) => sent.push(batch) > 0);
    buffer.add(visit('/a'));
    buffer.add(visit('/b'));
    await buffer.flush();
    await buffer.flush();
    expect(sent.flatMap((batch) => batch.visits.map(({ url }) => url))).toEqual(['/a', '/b']);
  });

  it('keeps a batch that did not arrive, under the same id, before later ones', async () => {
    const tried: VisitBatch[] = [];
    let up = false;
    const buffer = new VisitBuffer(async (batch) => {
      tried.push(batch);
      return up;
    });
    buffer.add(visit('/a'));
    await buffer.flush();
    buffer.add(visit('/b'));
    up = true;
    await buffer.flush();
    expect(tried.map(({ visits }) => visits[0]?.url)).toEqual(['/a', '/a', '/b']);
    expect(tried[0]?.batchId).toBe(tried[1]?.batchId);
    expect(buffer.waiting).toBe(0);
  });

  it('sends no more at a time than the API takes', async () => {
    const sizes: number[] = [];
    const buffer = new VisitBuffer(async ({ visits }) => sizes.push(visits.length) > 0);
    for (let i = 0; i < 1_100; i++) buffer.add(visit('/'));
    await buffer.flush();
    expect(sizes).toEqual([500, 500, 100]);
  });

  it('lets go of the newest when too many wait', async () => {
    const buffer = new VisitBuffer(async () => false);
    for (let i = 0; i < 25_000; i++) buffer.add(visit('/'));
    expect(buffer.waiting).toBe(20_000);
  });
});
