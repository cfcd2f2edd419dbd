import { useCallback, useEffect, useRef } from 'react';
import type { FormValues, Row } from '#providers/data/resource-description.ts';
import { atBoxes } from './field-errors.ts';
import { useSaving } from './saving-context.tsx';
import { sendWhenOnline } from './send-when-online.ts';

interface WriteParams {
  id?: string;
  data: FormValues;
  previousData?: Row;
}

export type Write = (resource: string, params: WriteParams) => Promise<{ data: Row }>;

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
    async (resource: string, params: WriteParams, write: Write): Promise<{ data: Row }> => {
      const { data: values } = params;
      memory.sent = values;
      change((now) => ({ pending: now.pending + 1 }));
      try {
        const answer = await sendWhenOnline(() => write(resource, params), {
          onWaiting: (waitsFor) => change(() => ({ waitsFor })),
          signal: gone.current?.signal ?? new AbortController().signal,
        });
        memory.taken = values;
        memory.answered.set(answer.data.version, values);
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
