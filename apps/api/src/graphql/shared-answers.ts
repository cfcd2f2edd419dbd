import { LRUCache } from 'lru-cache';
import { isListening, onOutbox } from '#outside/outbox.ts';

// Counters and the weather move without events: nothing is repeated for longer than this.
const lifetimeMs = 5000;
const maximumBytes = 64 * 1024 * 1024;

/**
 * Answers that every anonymous reader gets alike, ready as bytes. A committed change that readers
 * see empties the store at once; while changes cannot be heard nothing is kept.
 */
export class SharedAnswers {
  readonly #answers = new LRUCache<string, Buffer>({
    maxSize: maximumBytes,
    sizeCalculation: (answer, request) => answer.length + request.length * 2,
    ttl: lifetimeMs,
  });
  readonly #flights = new Map<string, Promise<Buffer>>();
  readonly #stopListening: () => void;
  #generation = 0;

  constructor() {
    this.#stopListening = onOutbox((notice) => {
      if (notice === 'everything' || notice.tags.length > 0) this.#forget();
    });
  }

  /** The ready answer to exactly this request, if there is one. */
  get(request: string): Buffer | undefined {
    return this.#answers.get(request);
  }

  /** Makes the answer once for all who ask the same while it is being made, and keeps it. */
  async make(request: string, answer: () => Promise<string>): Promise<Buffer> {
    const flying = this.#flights.get(request);
    if (flying) return flying;
    const generation = this.#generation;
    const flight = answer().then((text) => {
      const bytes = Buffer.from(text);
      // What was read before a change must not be kept after it, nor an answer with errors.
      const current = generation === this.#generation && isListening();
      if (current && !text.includes('"errors":')) this.#answers.set(request, bytes);
      return bytes;
    });
    this.#flights.set(request, flight);
    const land = () => {
      if (this.#flights.get(request) === flight) this.#flights.delete(request);
    };
    flight.then(land, land);
    return flight;
  }

  close(): void {
    this.#stopListening();
    this.#forget();
  }

  #forget(): void {
    this.#generation += 1;
    this.#answers.clear();
    // Flights in the air may have read the old state: whoever asks from now on starts anew.
    this.#flights.clear();
  }
}
