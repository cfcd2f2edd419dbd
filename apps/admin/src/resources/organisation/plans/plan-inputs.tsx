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
      <TextInput source="title" label="Tên phương án" />
      <Box
        sx={{
          display: 'grid',
          gap: { xs: 0, sm: 2 },
          gridTemplateColumns: { xs: '1fr', sm: '1fr 170px 170px' },
          width: '100%',
        }}
      >
        <TextInput source="decisionNumber" label="Số quyết định" />
        <DayInput source="decisionDate" label="Ngày quyết định" />
        <DayInput
          source="effectiveOn"
          label="Ngày hiệu lực"
          helperText={
            past ? 'Ngày đã qua: khi duyệt, lịch sử được ghi lại từ ngày này.' : undefined
          }
        />
      </Box>
    </>
  );
}
