import { useCallback, useEffect, useRef } from 'react';
import { useDataProvider } from 'react-admin';
import { codeOf } from '#providers/api-error.ts';
import type { FormValues, Row } from '#providers/data/resource-description.ts';
import { isSame, typedPart } from './merge-values.ts';
import { useSaving } from './saving-context.tsx';
import { sendWhenOnline } from './send-when-online.ts';

interface WriteParams {
  id?: string;
  data: FormValues;
  previousData?: Row;
}

export type Write = (resource: string, params: WriteParams) => Promise<{ data: Row }>;

function holds(row: Row, values: FormValues): boolean {
  return Object.entries(values).every(([name, value]) => isSame(row[name], value));
}

/** How a form's values go to the server, by hand or by themselves: kept in mind, and sent again. */
export function useSend() {
  const { change, memory } = useSaving();
  const dataProvider = useDataProvider();
  const gone = useRef<AbortController | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    gone.current = controller;
    return () => controller.abort();
  }, []);

  return useCallback(
    async (resource: string, params: WriteParams, write: Write): Promise<{ data: Row }> => {
      const { id, data: values, previousData } = params;
      memory.sent = values;
      change((now) => ({ pending: now.pending + 1 }));
      const send = async (attempt: number) => {
        try {
          return await write(resource, params);
        } catch (error) {
          // The answer to the first attempt was lost on the way: what “somebody” saved is one's own.
          if (attempt === 1 || id === undefined || codeOf(error) !== 'CONFLICT') throw error;
          const newest = await dataProvider.getOne<Row>(resource, { id });
          if (holds(newest.data, typedPart(previousData ?? {}, values))) return newest;
          throw error;
        }
      };
      try {
        const answer = await sendWhenOnline(send, {
          onWaiting: (isWaiting) => change(() => ({ isWaiting })),
          isRepeatable: id !== undefined,
          signal: gone.current?.signal ?? new AbortController().signal,
        });
        memory.taken = values;
        memory.answered.set(answer.data.version, values);
        return answer;
      } finally {
        change((now) => ({ pending: now.pending - 1 }));
      }
    },
    [change, memory, dataProvider],
  );
}
