import { setTimeout as wait } from 'node:timers/promises';
import type { Outcome, Tally } from './tally.ts';

const pauseMs = 40;

export function pageKind(status: number, text: string): Outcome {
  if (status !== 200) return 'wrong';
  return text.includes('class="notice outage"') ? 'old' : 'good';
}

/** Pages that are linked from the front page and from the news: asked once, so that they are known. */
export async function knownPages(site: string): Promise<string[]> {
  const starts = ['/', '/tin-tuc', '/to-chuc'];
  const known = new Set(starts);
  for (const page of starts) {
    const text = await (await fetch(site + page)).text();
    const linked = [...text.matchAll(/href="(\/(?:bai-viet|tin-tuc)\/[^"?#]+)"/g)];
    for (const [, address = ''] of linked.slice(0, 5)) known.add(address);
  }
  for (const page of known) await (await fetch(site + page)).arrayBuffer();
  return [...known];
}

/** A page that nobody has asked for before. */
export function newPage(): string {
  return `/tim-kiem?q=${Math.random().toString(36).slice(2)}`;
}

/** One reader after another, until `isOver`: known pages, and every fifth time a new one. */
export async function read(
  site: string,
  pages: readonly string[],
  tally: () => Tally,
  isOver: () => boolean,
): Promise<void> {
  for (let at = 0; !isOver(); at++) {
    const page = at % 5 === 4 ? newPage() : (pages[at % pages.length] ?? '/');
    await tally().send(site + page, {}, pageKind);
    await wait(pauseMs);
  }
}
