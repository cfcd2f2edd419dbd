import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { useSaving } from './saving-context.tsx';

/** Notes what a form holds before anything is typed; another record is another beginning. */
export function useBeginning(id: unknown): void {
  const { control, getValues } = useFormContext();
  const { memory } = useSaving();
  // Another record is another beginning: its id says when, and is not read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said above
  useEffect(() => {
    memory.values = getValues;
    memory.boxes = () => [...control._names.mount];
    memory.began = null;
    // react-admin fills the form in an effect of its own, after this one.
    const timer = window.setTimeout(() => {
      memory.began = structuredClone(getValues());
    });
    return () => window.clearTimeout(timer);
  }, [id, memory, control, getValues]);
}
