interface Fault {
  step?: number | null;
  message: string;
}

/** What is wrong, by the index of the step; under -1 what concerns the whole plan. */
export function faultsByStep(faults: readonly Fault[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const { step, message } of faults) {
    const place = step ?? -1;
    const told = found.get(place) ?? [];
    if (!told.includes(message)) found.set(place, [...told, message]);
  }
  return found;
}
