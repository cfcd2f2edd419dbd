/** How one request ended. `unreached` is a server that was killed a moment ago. */
export type Outcome = 'good' | 'old' | 'refused' | 'unreached' | 'wrong';

const patienceMs = 15_000;

/** Answers counted by how they ended, and the slowest of them. */
export class Tally {
  readonly counts: Record<Outcome, number> = {
    good: 0,
    old: 0,
    refused: 0,
    unreached: 0,
    wrong: 0,
  };
  readonly wrong: string[] = [];
  slowestMs = 0;
  saves = 0;
  lost = 0;

  get requests(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }

  /** Sends and counts a request. @returns the body of a good answer, or null */
  async send(
    url: string,
    init: RequestInit,
    kindOf: (status: number, text: string) => Outcome,
  ): Promise<string | null> {
    const begun = performance.now();
    const { kind, text, told } = await this.#ask(url, init, kindOf);
    this.slowestMs = Math.max(this.slowestMs, performance.now() - begun);
    this.counts[kind] += 1;
    if (kind === 'wrong') this.wrong.push(`${url}: ${told} ${text.slice(0, 200)}`);
    return kind === 'good' ? text : null;
  }

  async #ask(url: string, init: RequestInit, kindOf: (status: number, text: string) => Outcome) {
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patienceMs) });
      const text = await response.text();
      const comeBack = response.status === 503 && response.headers.has('retry-after');
      const kind = comeBack ? 'refused' : kindOf(response.status, text);
      return { kind, text, told: String(response.status) };
    } catch (error) {
      const silent = error instanceof Error && error.name === 'TimeoutError';
      const kind: Outcome = silent ? 'wrong' : 'unreached';
      return { kind, text: '', told: `no answer (${String(Object(error).cause ?? error)})` };
    }
  }
}
