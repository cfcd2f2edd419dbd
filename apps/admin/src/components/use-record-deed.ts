import { useEditContext } from 'react-admin';
import { useDeed } from './use-deed.tsx';

/** Does deeds with the record on the screen, and reads the record again. */
export function useRecordDeed() {
  const { refetch } = useEditContext();
  return useDeed(refetch);
}
