import { useState } from 'react';
import type { FormValues } from '#providers/data/resource-description.ts';

/**
 * The record as a form first had it. react-admin fills a form anew, over all that was typed, as soon
 * as its record changes; `useFollowing` takes the newer one over instead.
 */
export function useFirstRecord<Values extends FormValues | undefined>(record: Values): Values {
  const [first, setFirst] = useState(record);
  if (record?.id === first?.id) return first;
  setFirst(record);
  return record;
}
