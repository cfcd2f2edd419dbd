import { contactFields } from '@hoi/localization/words/frame/fields';
import { conflictWords } from '@hoi/localization/words/frame/saving';
import { manyContactsWords } from '@hoi/localization/words/organisation/contacts';
import { unitWords } from '@hoi/localization/words/organisation/unit-screens';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
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
    <Box
      role="region"
      aria-label={manyContactsWords.lines}
      tabIndex={0}
      sx={{ overflow: 'auto', maxHeight: '60vh', mt: 2 }}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{manyContactsWords.line}</TableCell>
            <TableCell>{unitWords.one}</TableCell>
            <TableCell>{manyContactsWords.change}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.line}>
              <TableCell>{row.line}</TableCell>
              <TableCell>
                {row.unit?.name ?? [row.code, row.name].filter(Boolean).join(' ')}
              </TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>
                <Outcome row={row} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
