import { BadInputError, DomainError, RateLimitedError, refuseDeed } from '@hoi/domain/errors';
import { fileFaults } from '@hoi/localization/words/frame/files';
import PQueue from 'p-queue';
import { log } from '#outside/log.ts';
import type { ReaderAnswer, ReaderTask } from './reader-message.ts';
import { type Ending, type ReaderBounds, startReader } from './reader-process.ts';

type Reader = ReturnType<typeof startReader>;

interface ReadersOptions extends ReaderBounds {
  /** How many files are read at once. */
  readers: number;
  /** How many wait for their turn; more are asked to come back. */
  waiting: number;
  /** How long an idle reader is kept for the next file. */
  idleSeconds: number;
}

// A photograph of 40 megapixels takes some 500 MB and a few seconds while its copies are drawn.
const ordinary: ReadersOptions = {
  readers: 2,
  waiting: 20,
  idleSeconds: 20,
  seconds: 45,
  megabytes: 1024,
};
const comeBackSeconds = 30;

const words: Record<Ending['kind'], string> = {
  TOO_LONG: fileFaults.tooSlow,
  TOO_LARGE: fileFaults.tooMuchMemory,
  DIED: fileFaults.unreadable,
};

function contentOf(answer: ReaderAnswer | Ending): unknown {
  if (answer.kind === 'READ') return answer.value;
  if (answer.kind === 'FAILED') throw new Error(`a reader failed: ${answer.reason}`);
  if (answer.kind === 'REFUSED') {
    const { code, message, issues } = answer;
    if (code === 'BAD_USER_INPUT') throw new BadInputError(issues, message);
    throw new DomainError(code, message, issues);
  }
  log.warn({ ending: answer.kind }, 'a file ended the process that read it');
  refuseDeed(words[answer.kind], 'file');
}

/** Readers with bounds of their own; the server has one set of them, `readApart`. */
export function createReaders(options: Partial<ReadersOptions> = {}) {
  const bounds = { ...ordinary, ...options };
  const idle = new Map<Reader, NodeJS.Timeout>();
  const turns = new PQueue({ concurrency: bounds.readers });

  const takeReader = (): Reader => {
    for (const [reader, timer] of idle) {
      clearTimeout(timer);
      idle.delete(reader);
      if (reader.isAlive()) return reader;
    }
    return startReader();
  };

  const keep = (reader: Reader) => {
    if (!reader.isAlive()) return;
    const forget = () => {
      idle.delete(reader);
      reader.end();
    };
    idle.set(reader, setTimeout(forget, bounds.idleSeconds * 1000).unref());
  };

  const answerTo = async (task: ReaderTask) => {
    const reader = takeReader();
    const answer = await reader.read(task, bounds);
    if (answer.kind === 'READ' || answer.kind === 'REFUSED') keep(reader);
    else reader.end();
    return answer;
  };

  /**
   * What a task's `read` makes of its input, in a process of its own.
   * @throws BadInputError for what the task refuses and for a file that took too long or too much;
   * RateLimitedError when many others wait
   */
  return async <Read extends (input: never) => unknown>(
    task: URL,
    input: Parameters<Read>[0],
  ): Promise<Awaited<ReturnType<Read>>> => {
    const isFull = turns.pending >= bounds.readers && turns.size >= bounds.waiting;
    if (isFull) throw new RateLimitedError(comeBackSeconds);
    const answer = await turns.add(() => answerTo({ module: task.href, input }));
    // The channel carries no types: the caller names the function that the task's file exports.
    return contentOf(answer) as Awaited<ReturnType<Read>>;
  };
}

/** Reads a stranger's file apart from the server; see `createReaders`. */
export const readApart = createReaders();
