import { formatDate, formatDateTime, formatRelative } from '@hoi/localization/date';
import { useFieldValue } from 'react-admin';

interface MomentFieldProps {
  source: string;
  /** "3 giờ trước" instead of the date; the full time stands in the tooltip. */
  relative?: boolean;
  day?: boolean;
}

/** A moment in Viet Nam's time. */
export function MomentField({ source, relative = false, day = false }: MomentFieldProps) {
  const value: unknown = useFieldValue({ source });
  if (typeof value !== 'string' || value === '') return <span>–</span>;
  const shown = relative ? formatRelative(value, new Date()) : formatDateTime(value);
  return (
    <time dateTime={value} title={formatDateTime(value)}>
      {day ? formatDate(value) : shown}
    </time>
  );
}
