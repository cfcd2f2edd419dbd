import { fieldNames } from '@hoi/localization/words/frame/fields';
import { planFields } from '@hoi/localization/words/organisation/plan-screens';
import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import { DayInput } from '#components/day-input.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';
import { isDay, today } from '#components/units/unit-day.ts';

/** What a plan is called, and the day from which it holds. */
export function PlanInputs() {
  const effectiveOn: unknown = useWatch({ name: 'effectiveOn' });
  const past = isDay(String(effectiveOn)) && String(effectiveOn) < today();
  return (
    <>
      <TextInput source="title" label={planFields.title} />
      <Box
        sx={{
          display: 'grid',
          gap: { xs: 0, sm: 2 },
          gridTemplateColumns: { xs: '1fr', sm: '1fr 170px 170px' },
          width: '100%',
        }}
      >
        <TextInput source="decisionNumber" label={fieldNames.decisionNumber} />
        <DayInput source="decisionDate" label={fieldNames.decisionDate} />
        <DayInput
          source="effectiveOn"
          label={planFields.effectiveOn}
          helperText={past ? planFields.past : undefined}
        />
      </Box>
    </>
  );
}
