import { formatDate } from '@hoi/localization/date';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
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
      <Title title={day ? `Đơn vị tại ngày ${formatDate(day)}` : 'Đơn vị'} />
      <Box sx={{ mb: 1, ml: -0.5 }}>
        <Button component={Link} to={`/units?${tree}`} size="small">
          Về cây tổ chức
        </Button>
      </Box>
      <UnitDetails id={id} day={day} />
    </Card>
  );
}
