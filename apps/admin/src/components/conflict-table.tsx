import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { FormValues } from '#providers/data/resource-description.ts';
import { ConflictAuthor, chosenAuthors } from './conflict-author.tsx';
import { differences } from './differences.ts';

interface ConflictTableProps {
  mine: FormValues;
  theirs: FormValues | undefined;
}

export function ConflictTable({ mine, theirs }: ConflictTableProps) {
  if (!theirs) return <Typography sx={{ mt: 2 }}>Đang tải bản mới nhất…</Typography>;
  const found = differences(mine, theirs);
  const authors = chosenAuthors(mine, theirs);
  if (found.length === 0 && !authors)
    return <Typography sx={{ mt: 2 }}>Hai bản có nội dung như nhau.</Typography>;
  return (
    <Table size="small" sx={{ mt: 2 }}>
      <TableHead>
        <TableRow>
          <TableCell>Mục</TableCell>
          <TableCell>Bản của bạn</TableCell>
          <TableCell>Bản mới nhất</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {found.map(({ label, mine: own, theirs: other }) => (
          <TableRow key={label}>
            <TableCell component="th" scope="row">
              {label}
            </TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{own}</TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{other}</TableCell>
          </TableRow>
        ))}
        {authors && (
          <TableRow>
            <TableCell component="th" scope="row">
              Cán bộ là tác giả
            </TableCell>
            <TableCell>
              <ConflictAuthor id={authors.mine} />
            </TableCell>
            <TableCell>
              <ConflictAuthor id={authors.theirs} />
            </TableCell>
          </TableRow>
        )}
      </TableBody>
    </Table>
  );
}
