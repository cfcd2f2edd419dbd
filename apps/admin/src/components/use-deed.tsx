import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { messageOf } from '#providers/api-error.ts';
import { useDuring } from './deed-progress.tsx';
import { type Question, useAsk } from './deed-question.tsx';
import { UndoNotice } from './undo-notice.tsx';

interface Step<Told> {
  act: (told: Told) => Promise<unknown>;
  done: string;
}

/**
 * The one rule for what is done at once: what can be taken back is done and offers the way back;
 * what cannot be, asks first; a deed that does neither says that it takes nothing away.
 */
export type Deed<Answer> = {
  act: () => Promise<Answer>;
  done: string | ((answer: Answer) => string);
} & (
  | { undo: Step<Answer>; ask?: Question | undefined }
  | { ask: Question }
  | { takesNothing: true }
);

// Long enough to read the notice and to find its button. Milliseconds.
const undoOffered = 10_000;

/**
 * Does deeds under the rule and tells how they went.
 * @param reread reads again what the screen shows
 * @returns a function that answers what the server said; null when nothing was done
 */
export function useDeed(reread?: () => unknown) {
  const ask = useAsk();
  const notify = useNotify();
  const queries = useQueryClient();
  const during = useDuring();

  async function carryOut<Answer>(
    act: () => Promise<Answer>,
    tell: (answer: Answer) => void,
  ): Promise<Answer | null> {
    try {
      const answer = await during(act());
      tell(answer);
      return answer;
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
      return null;
    } finally {
      await reread?.();
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === 'getList' });
    }
  }

  return async <Answer,>(deed: Deed<Answer>): Promise<Answer | null> => {
    if ('ask' in deed && deed.ask && !(await ask(deed.ask))) return null;
    const undo = 'undo' in deed ? deed.undo : null;
    return carryOut(deed.act, (answer) => {
      const done = typeof deed.done === 'string' ? deed.done : deed.done(answer);
      if (!undo) return notify(done, { type: 'success' });
      const takeBack = () =>
        carryOut(
          () => undo.act(answer),
          () => notify(undo.done, { type: 'success' }),
        );
      return notify(<UndoNotice message={done} onUndo={takeBack} />, {
        autoHideDuration: undoOffered,
      });
    });
  };
}
