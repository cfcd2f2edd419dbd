import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { DayInput } from '#components/day-input.tsx';
import { FormButton, type FormButtonProps } from '#components/form-button.tsx';
import { useDeed } from '#components/use-deed.tsx';
import type { Taking } from '#providers/data/deed.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';

interface Ending {
  id: string;
  expectedVersion: number;
  endsOn: string;
}

interface EndButtonProps extends Pick<FormButtonProps, 'title' | 'act' | 'rules'> {
  /** What ends, with its id and the version that it is ended over. */
  record: FormValues;
  words: { endsOn: string; lastDayHelp: string };
  deed: Taking<Ending, unknown>;
}

/** Ends a seat or an office on a day that its form asks for. */
export function EndButton({ deed, words, ...dialog }: EndButtonProps) {
  const ending = useDeed(deed);
  return (
    <FormButton
      {...dialog}
      label={buttonWords.end}
      onSave={(values) =>
        ending.send(
          { ...form.versioned(values), endsOn: form.text(values, 'endsOn') },
          { underTheRule: 'its form asks for the day' },
        )
      }
    >
      <DayInput source="endsOn" label={words.endsOn} helperText={words.lastDayHelp} />
    </FormButton>
  );
}
