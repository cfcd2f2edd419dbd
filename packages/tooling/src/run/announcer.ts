import { readableLine } from './readable-line.ts';

/**
 * Passes on what the servers print. Until the addresses are out, lines that are no log records are
 * held back: they are messages for the person who started the system (the administrator's account),
 * and would be lost between the records.
 * @param toPeople whether a person reads along: records become lines for her
 */
export function createAnnouncer(print: (line: string) => void, toPeople = false) {
  let held: string[] | null = [];
  return {
    line(text: string): void {
      if (held && !text.startsWith('{')) held.push(text);
      else print(toPeople ? readableLine(text) : text);
    },
    /** Prints `lines`, then what was held back; from now on everything passes at once. */
    announce(lines: readonly string[]): void {
      const messages = (held ?? []).map((line) => `  ${line}`);
      held = null;
      if (messages.length > 0) messages.unshift('');
      for (const line of [...lines, ...messages, '']) print(line);
    },
    /** After a failed start, what was held back may say why. */
    release(): void {
      for (const line of held ?? []) print(line);
      held = null;
    },
  };
}
