import { formatDate } from '@hoi/localization/date';
import { unitWords } from '@hoi/localization/words/organisation/unit-screens';
import { Box, Button, Card } from '@mui/material';
import { Title } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { isDay } from '#components/units/unit-day.ts';
import { UnitDetails } from './unit-details.tsx';

/** The page of a unit; `?ngay=` shows it as of a day. */
export function UnitShow() {
  const { id = '' } = useParams();
  const [address] = useSearchParams();
  const asked = address.get('ngay');
  const day = isDay(asked) ? asked : null;
  const tree = new URLSearchParams({ chon: id, ...(day && { ngay: day }) });
  return (
    <Card sx={{ p: 2, mt: 2, maxWidth: 820 }}>
      <Title title={day ? unitWords.oneOn(formatDate(day)) : unitWords.one} />
      <Box sx={{ mb: 1, ml: -0.5 }}>
        <Button component={Link} to={`/units?${tree}`} size="small">
          {unitWords.toTree}
        </Button>
      </Box>
      <UnitDetails id={id} day={day} />
    </Card>
  );
}
