import { clockTextOf, momentOfClockText } from '@hoi/localization/clock-text';
import { DateTimeInput } from 'react-admin';

interface MomentInputProps {
  source: string;
  label: string;
}

/** Called on what it gave before, too: react-admin formats the value it starts with twice. */
function format(value: unknown): string {
  if (typeof value !== 'string' || value === '') return '';
  return momentOfClockText(value) ? value : clockTextOf(value);
}

const parse = (text: string) => momentOfClockText(text)?.toISOString() ?? null;

/** A moment, typed on the clock of Viet Nam wherever the browser stands. */
export function MomentInput({ source, label }: MomentInputProps) {
  return (
    <DateTimeInput
      source={source}
      label={`${label} (giờ Việt Nam)`}
      format={format}
      parse={parse}
    />
  );
}
