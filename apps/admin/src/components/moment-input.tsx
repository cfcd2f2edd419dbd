import { dayBoxWords } from '@hoi/localization/words/frame/back-office';
import { DayInput } from './day-input.tsx';

interface MomentInputProps {
  source: string;
  label: string;
}

/** A moment, typed on the clock of Viet Nam wherever the browser stands. */
export function MomentInput({ source, label }: MomentInputProps) {
  return <DayInput kind="moment" source={source} label={dayBoxWords.inVietnamTime(label)} />;
}
