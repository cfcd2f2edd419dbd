import { useEditContext, useNotify } from 'react-admin';
import { messageOf } from '#providers/api-error.ts';

/** Does something with the record on the screen, tells how it went and reads the record again. */
export function useRecordDeed() {
  const { refetch } = useEditContext();
  const notify = useNotify();
  return async <Answer>(deed: () => Promise<Answer>, done: string): Promise<Answer | null> => {
    try {
      const answer = await deed();
      notify(done, { type: 'success' });
      return answer;
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
      return null;
    } finally {
      await refetch?.();
    }
  };
}
