import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { useSaving } from './saving-context.tsx';

/** Notes what a form holds before anything is typed. Another record is another beginning: its `key`. */
export function FormBeginning() {
  const { control, getValues } = useFormContext();
  const { memory } = useSaving();
  useEffect(() => {
    memory.values = getValues;
    memory.boxes = () => [...control._names.mount];
    memory.began = null;
    // react-admin fills the form in an effect of its own, after this one.
    const timer = window.setTimeout(() => {
      memory.began = structuredClone(getValues());
    });
    return () => window.clearTimeout(timer);
  }, [memory, control, getValues]);
  return null;
}
