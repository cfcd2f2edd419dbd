interface Labelled {
  label: string;
  unit: string;
}

interface Counted {
  counts: string;
}

/** A figure with what is counted; money and per cent say it themselves. */
export function figureLabel({ label, unit }: Labelled, { counts }: Counted): string {
  return counts === 'VND' || counts === 'PERCENT' ? label : `${label} ${unit}`;
}
