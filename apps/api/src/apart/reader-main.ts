import { DomainError } from '@hoi/domain/errors';
import type { ReaderAnswer, ReaderTask } from './reader-message.ts';

async function answerTo({ module, input }: ReaderTask): Promise<ReaderAnswer> {
  try {
    const { read } = await import(module);
    return { kind: 'READ', value: await read(input) };
  } catch (error) {
    if (!(error instanceof DomainError)) return { kind: 'FAILED', reason: String(error) };
    const { code, message, issues } = error;
    return { kind: 'REFUSED', code, message, issues };
  }
}

// Without a listener the channel would not keep this process alive; with the server's end it closes.
process.on('message', (task: ReaderTask) => {
  void answerTo(task).then((answer) => process.send?.(answer));
});
