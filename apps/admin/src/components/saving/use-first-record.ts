import { useState } from 'react';
import type { Row } from '#providers/data/resource-description.ts';

/**
 * The record as a form first had it. react-admin fills a form anew, over all that was typed, as soon
 * as its record changes; FormGuard takes the newer one over instead.
 */
export function useFirstRecord(record: Row | undefined): Row | undefined {
  const [first, setFirst] = useState(record);
  if (record?.id === first?.id) return first;
  setFirst(record);
  return record;
}
