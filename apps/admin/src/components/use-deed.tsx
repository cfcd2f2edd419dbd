import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import { messageOf } from '#providers/api-error.ts';
import type { Records } from '#providers/data/data-provider.ts';
import type { Deed, Giving, Taking } from '#providers/data/deed.ts';
import { recordKey } from '#providers/data/reading.ts';
import { deedKey } from './deed-progress.tsx';
import { type Question, useAsk } from './deed-question.tsx';
import { readAgain } from './read-again.ts';
import { UndoNotice } from './undo-notice.tsx';

/** Why a deed that takes something away is done without more ado: it was asked for elsewhere, or takes nothing here. */
export interface UnderTheRule {
  underTheRule: string;
}

const asWayBack: UnderTheRule = { underTheRule: 'it takes back what was just done' };

interface WayBack<Answer> {
  act: (answer: Answer, why: UnderTheRule) => Promise<unknown>;
  done: string;
}

interface Told<Answer> {
  done: string | ((answer: Answer) => string);
  /** What it throws is for the form to show. */
  inForm?: boolean;
}

/** How a deed is done that takes nothing away. */
export type Freely<Answer> = Told<Answer> & {
  ask?: Question | undefined;
  undo?: WayBack<Answer> | undefined;
};

/**
 * The one rule for what takes something away: what can be taken back is done at once and offers the
 * way back; what cannot be, asks first.
 */
export type Ruled<Answer> = Told<Answer> &
  ({ undo: WayBack<Answer>; ask?: Question | undefined } | { ask: Question } | UnderTheRule);

/** Its input, or how to come by it: that is done as part of the deed. */
type InputOf<Input> = Input | (() => Promise<Input>);

interface Doing<Input, Answer, How, Why extends unknown[]> {
  /** Does it and tells how it went. @returns what the server said; null when nothing was done */
  take: (input: InputOf<Input>, how: How) => Promise<Answer | null>;
  /** Does it for a form, or as the way back of another; what it throws is theirs to tell. */
  send: (input: InputOf<Input>, ...why: Why) => Promise<Answer>;
  isPending: boolean;
}

// Long enough to read the notice and to find its button. Milliseconds.
const undoOffered = 10_000;

function made<Input>(input: InputOf<Input>): Input | Promise<Input> {
  // An input of the API is an object: a function makes one.
  return typeof input === 'function' ? (input as () => Promise<Input>)() : input;
}

export function useDeed<Input, Answer>(
  deed: Giving<Input, Answer>,
): Doing<Input, Answer, Freely<Answer>, []>;
export function useDeed<Input, Answer>(
  deed: Taking<Input, Answer>,
): Doing<Input, Answer, Ruled<Answer>, [UnderTheRule]>;
/** Does a deed under the rule. Afterwards all that is shown of its resource is read again. */
export function useDeed<Input, Answer>(
  deed: Deed<Input, Answer>,
): Doing<Input, Answer, Freely<Answer>, unknown[]> {
  const records = useDataProvider<Records>();
  const queries = useQueryClient();
  const ask = useAsk();
  const notify = useNotify();
  const { mutateAsync, isPending } = useMutation({
    mutationKey: deedKey,
    mutationFn: async (input: InputOf<Input>) => records.carryOut(deed, await made(input)),
  });

  async function reread(answer: Answer | null) {
    const { of, isRecord } = deed;
    if (isRecord && answer) queries.setQueryData(recordKey(of, Object(answer).id), answer);
    await readAgain(
      queries,
      ({ queryKey: [resource, method] }) =>
        method === 'getList' || (resource === of && !(isRecord && method === 'getOne')),
    );
  }

  async function send(input: InputOf<Input>): Promise<Answer> {
    let answer: Answer | null = null;
    try {
      answer = await mutateAsync(input);
      return answer;
    } finally {
      // The form is told at once that the server has its words: one with new ones may take its place.
      void reread(answer);
    }
  }

  function offerWayBack(answer: Answer, message: string, { act, done }: WayBack<Answer>) {
    const takeBack = () =>
      act(answer, asWayBack).then(
        () => notify(done, { type: 'success' }),
        (error) => notify(messageOf(error), { type: 'error' }),
      );
    const notice = <UndoNotice message={message} onUndo={takeBack} />;
    notify(notice, { autoHideDuration: undoOffered });
  }

  function tell(answer: Answer, { done, undo }: Freely<Answer>) {
    const message = typeof done === 'string' ? done : done(answer);
    if (undo) offerWayBack(answer, message, undo);
    else notify(message, { type: 'success' });
  }

  async function take(input: InputOf<Input>, how: Freely<Answer>): Promise<Answer | null> {
    if (how.ask && !(await ask(how.ask))) return null;
    let answer: Answer | null = null;
    try {
      answer = await mutateAsync(input);
      tell(answer, how);
    } catch (error) {
      if (how.inForm) throw error;
      notify(messageOf(error), { type: 'error' });
    } finally {
      if (how.inForm) void reread(answer);
      else await reread(answer);
    }
    return answer;
  }

  return { take, send, isPending };
}
