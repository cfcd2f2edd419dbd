import { useCallback, useEffect, useRef } from 'react';
import type { FormValues, Row } from '#providers/data/resource-description.ts';
import { atBoxes } from './field-errors.ts';
import { useSaving } from './saving-context.tsx';
import { sendWhenOnline } from './send-when-online.ts';

/** The record that came of it, where it was one. */
interface Answered {
  data?: Row;
}

/** How a form's values go to the server, by hand or by themselves: kept in mind, and sent again. */
export function useSend() {
  const { change, memory } = useSaving();
  const gone = useRef<AbortController | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    gone.current = controller;
    return () => controller.abort();
  }, []);

  return useCallback(
    async <Answer extends Answered>(
      values: FormValues,
      work: () => Promise<Answer>,
    ): Promise<Answer> => {
      memory.sent = values;
      change((now) => ({ pending: now.pending + 1 }));
      try {
        const answer = await sendWhenOnline(work, {
          onWaiting: (waitsFor) => change(() => ({ waitsFor })),
          signal: gone.current?.signal ?? new AbortController().signal,
        });
        memory.taken = values;
        if (answer.data) memory.answered.set(answer.data.version, values);
        return answer;
      } catch (error) {
        throw atBoxes(error, memory.boxes());
      } finally {
        change((now) => ({ pending: now.pending - 1 }));
      }
    },
    [change, memory],
  );
}
