import { randomUUID } from 'node:crypto';
import { mostVisitsPerBatch } from '@hoi/domain/visits';

/** One page that a person opened. */
export interface Visit {
  url: string;
  articleId: string | null;
  address: string;
  userAgent: string;
  /** Milliseconds since 1970. */
  at: number;
}

export interface VisitBatch {
  /** The same when a batch is sent again, so that the API counts it once. */
  batchId: string;
  visits: Visit[];
}

/** With the API away for long, the newest are let go: memory comes first. */
const mostWaiting = 20_000;

/** Visits on their way to the API: gathered in memory, sent in batches, kept until they arrive. */
export class VisitBuffer {
  #visits: Visit[] = [];
  #unsent: VisitBatch[] = [];
  #sending: Promise<void> | undefined;
  #send: (batch: VisitBatch) => Promise<boolean>;

  /** `send` answers whether the batch is done with: accepted, or refused for good. */
  constructor(send: (batch: VisitBatch) => Promise<boolean>) {
    this.#send = send;
  }

  add(visit: Visit): void {
    if (this.waiting < mostWaiting) this.#visits.push(visit);
  }

  get waiting(): number {
    return this.#visits.length + this.#unsent.length * mostVisitsPerBatch;
  }

  /** Sends what has gathered; called while a sending is under way, it waits for that one first. */
  async flush(): Promise<void> {
    while (this.#sending) await this.#sending;
    this.#sending = this.#sendAll().finally(() => {
      this.#sending = undefined;
    });
    await this.#sending;
  }

  async #sendAll(): Promise<void> {
    const gathered = this.#visits;
    this.#visits = [];
    for (let i = 0; i < gathered.length; i += mostVisitsPerBatch) {
      const visits = gathered.slice(i, i + mostVisitsPerBatch);
      this.#unsent.push({ batchId: randomUUID(), visits });
    }
    for (let batch = this.#unsent[0]; batch; batch = this.#unsent[0]) {
      if (!(await this.#send(batch))) return;
      this.#unsent.shift();
    }
  }
}
