import { resourceWords } from '@hoi/localization/words/frame/back-office';
import { Checkbox } from '@mui/material';
import { useListContext, useRecordContext } from 'react-admin';

interface SelectBoxProps {
  /** The field that names the row, for the box's own name. */
  source: string;
}

/** Chooses a row for a bulk action; react-admin's own box has no name that screen readers find. */
export function SelectBox({ source }: SelectBoxProps) {
  const record = useRecordContext();
  const { selectedIds, onToggleItem } = useListContext();
  if (!record) return null;
  return (
    <Checkbox
      checked={selectedIds.includes(record.id)}
      onClick={(event) => event.stopPropagation()}
      onChange={() => onToggleItem(record.id)}
      slotProps={{ input: { 'aria-label': resourceWords.select(record[source]) } }}
    />
  );
}
