import { LRUCache } from 'lru-cache';
import { isListening, onChangeOf } from '#outside/outbox.ts';
import type { JsonAnswer } from './answer.ts';

// Counters and the weather move without events: nothing is repeated for longer than this.
const lifetimeMs = 5000;
const maximumBytes = 32 * 1024 * 1024;
// Most questions of programs are asked once: only what is asked again is worth its memory.
const rememberedQuestions = 1000;
const longestQuestion = 16 * 1024;

/** An answer in the making, with all who wait for it. */
interface Flight {
  answer: Promise<JsonAnswer>;
  waiting: number;
  nobodyWaits: AbortController;
}

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
  // Outlives changes: which questions come again, none of their answers.
  readonly #asked = new LRUCache<string, true>({ max: rememberedQuestions });
  readonly #flights = new Map<string, Flight>();
  readonly #stopListening: () => void;
  #generation = 0;

  constructor() {
    this.#stopListening = onChangeOf('anything', () => this.#forget());
  }

  /** The ready answer to exactly this request, if there is one. */
  get(request: string): Buffer | undefined {
    return this.#answers.get(request);
  }

  /** The same for somebody who is not to have a say in what is kept longest. */
  peek(request: string): Buffer | undefined {
    return this.#answers.peek(request);
  }

  /**
   * Makes the answer once for all who ask the same while it is being made, and keeps what is asked
   * again. `answer` hears when the last who waited for it is gone.
   */
  async make(
    request: string,
    gone: AbortSignal,
    answer: (nobodyWaits: AbortSignal) => Promise<JsonAnswer>,
  ): Promise<JsonAnswer> {
    gone.throwIfAborted();
    const flight = this.#flights.get(request) ?? this.#start(request, answer);
    flight.waiting += 1;
    const leave = () => {
      flight.waiting -= 1;
      if (flight.waiting > 0) return;
      flight.nobodyWaits.abort();
      this.#end(request, flight);
    };
    gone.addEventListener('abort', leave, { once: true });
    try {
      return await flight.answer;
    } finally {
      gone.removeEventListener('abort', leave);
    }
  }

  #start(request: string, answer: (nobodyWaits: AbortSignal) => Promise<JsonAnswer>): Flight {
    const generation = this.#generation;
    const nobodyWaits = new AbortController();
    const make = async () => {
      try {
        const made = await answer(nobodyWaits.signal);
        // What was read before a change must not be kept after it.
        if (generation === this.#generation && isListening()) this.#keep(request, made);
        return made;
      } finally {
        this.#end(request, flight);
      }
    };
    const flight: Flight = { answer: Promise.resolve().then(make), waiting: 0, nobodyWaits };
    this.#flights.set(request, flight);
    return flight;
  }

  #end(request: string, flight: Flight): void {
    if (this.#flights.get(request) === flight) this.#flights.delete(request);
  }

  #keep(request: string, { body, failed }: JsonAnswer): void {
    if (request.length > longestQuestion) return;
    if (!this.#asked.has(request)) this.#asked.set(request, true);
    else if (!failed) this.#answers.set(request, body);
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
