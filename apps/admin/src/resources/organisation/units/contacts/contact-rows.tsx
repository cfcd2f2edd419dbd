import { contactFields } from '@hoi/localization/words/frame/fields';
import { conflictWords } from '@hoi/localization/words/frame/saving';
import { manyContactsWords } from '@hoi/localization/words/organisation/contacts';
import { unitWords } from '@hoi/localization/words/organisation/unit-screens';
import { Box, Typography } from '@mui/material';
import { LinesTable } from '#components/lines-table.tsx';
import type { ContactPreview } from './unit-contacts.graphql.ts';

type PreviewRow = ContactPreview['rows'][number];

const fieldLabels: Readonly<Record<string, string>> = {
  address: contactFields.address,
  phone: contactFields.phone,
  email: contactFields.email,
};

function Outcome({ row: { status, message, changes } }: { row: PreviewRow }) {
  if (status === 'REFUSED') return <Typography color="error">{message}</Typography>;
  if (status === 'UNCHANGED')
    return <Typography color="text.secondary">{manyContactsWords.unchanged}</Typography>;
  return changes.map(({ field, before, after }) => (
    <div key={field}>
      {fieldLabels[field] ?? field}: {before ? <del>{before}</del> : conflictWords.empty} →{' '}
      <ins>{after}</ins>
    </div>
  ));
}

/** What each row of the sheet does: before and after, or why it is left out. */
export function ContactRows({ rows }: { rows: readonly PreviewRow[] }) {
  return (
    <Box sx={{ mt: 2 }}>
      <LinesTable
        label={manyContactsWords.lines}
        heads={[manyContactsWords.line, unitWords.one, manyContactsWords.change]}
        lines={rows}
        cells={(row) => [
          row.line,
          row.unit?.name ?? [row.code, row.name].filter(Boolean).join(' '),
          <Outcome key="outcome" row={row} />,
        ]}
        maxHeight="60vh"
      />
    </Box>
  );
}
