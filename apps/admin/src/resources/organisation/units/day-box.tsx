import { foundingDay } from '@hoi/domain/founding-day';
import { formatDate } from '@hoi/localization/date';
import { treeDayWords } from '@hoi/localization/words/organisation/unit-screens';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import { Box, Button, IconButton } from '@mui/material';
import { useEffect, useState } from 'react';
import { TypedDay } from '#components/typed-day.tsx';
import { isDay, today } from '#components/units/unit-day.ts';
import { useReading } from '#components/use-reading.ts';
import { unitDays } from './unit-tree.graphql.ts';

interface DayBoxProps {
  /** Null: today. */
  day: string | null;
  onDay: (day: string | null) => void;
}

/** Moves the tree through time: to any day, or from one change of the tree to the next. */
export function DayBox({ day, onDay }: DayBoxProps) {
  const { data: days = [] } = useReading(unitDays, {});
  const [typed, setTyped] = useState(day ?? today());
  useEffect(() => setTyped(day ?? today()), [day]);
  const here = day ?? today();
  const before = days.findLast((one) => one < here);
  const after = days.find((one) => one > here);
  const take = (wanted: string | undefined) => {
    if (wanted && isDay(wanted)) onDay(wanted === today() ? null : wanted);
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, flexWrap: 'wrap' }}>
      <IconButton
        disabled={!before}
        onClick={() => take(before)}
        aria-label={before ? treeDayWords.beforeOn(formatDate(before)) : treeDayWords.before}
      >
        <PreviousIcon />
      </IconButton>
      <TypedDay
        label={treeDayWords.day}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          take(value);
        }}
        min={foundingDay}
        sx={{ width: 190 }}
      />
      <IconButton
        disabled={!after}
        onClick={() => take(after)}
        aria-label={after ? treeDayWords.afterOn(formatDate(after)) : treeDayWords.after}
      >
        <NextIcon />
      </IconButton>
      {day !== null && <Button onClick={() => onDay(null)}>{treeDayWords.today}</Button>}
    </Box>
  );
}
