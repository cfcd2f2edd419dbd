import { conflictWords } from '@hoi/localization/words/frame/saving';
import {
  Box,
  Radio,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { ReactNode } from 'react';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { BodyDiff } from './body-diff.tsx';
import { ConflictAuthor, chosenAuthors } from './conflict-author.tsx';
import { differences } from './differences.ts';

export type Side = 'mine' | 'theirs';

interface ConflictTableProps {
  mine: FormValues;
  theirs: FormValues;
  /** Whose value a field takes. */
  sideOf: (name: string) => Side;
  onChoose: (name: string, side: Side) => void;
}

interface Line {
  name: string;
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
}

const sides = [
  { side: 'mine', label: conflictWords.mineInLine },
  { side: 'theirs', label: conflictWords.theirsInLine },
] as const;

function linesOf(mine: FormValues, theirs: FormValues): Line[] {
  const authors = chosenAuthors(mine, theirs);
  const author = authors && {
    name: 'bylinePerson',
    label: conflictWords.unionAuthor,
    mine: <ConflictAuthor id={authors.mine} />,
    theirs: <ConflictAuthor id={authors.theirs} />,
  };
  return [...differences(mine, theirs), ...(author ? [author] : [])];
}

function bodyState(values: FormValues) {
  return { title: form.text(values, 'title'), body: values.body };
}

/** Field by field what the two versions say, and which of them is to stay. */
export function ConflictTable({ mine, theirs, sideOf, onChoose }: ConflictTableProps) {
  const lines = linesOf(mine, theirs);
  if (lines.length === 0) return <Typography sx={{ mt: 2 }}>{conflictWords.same}</Typography>;
  return (
    <>
      <Table size="small" sx={{ mt: 2 }}>
        <TableHead>
          <TableRow>
            <TableCell>{conflictWords.field}</TableCell>
            <TableCell>{conflictWords.mine}</TableCell>
            <TableCell>{conflictWords.theirs}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.name}>
              <TableCell component="th" scope="row">
                {line.label}
              </TableCell>
              {sides.map(({ side, label }) => (
                <TableCell key={side} sx={{ overflowWrap: 'anywhere', verticalAlign: 'top' }}>
                  <Box sx={{ display: 'flex', alignItems: 'start', gap: 0.5 }}>
                    <Radio
                      size="small"
                      name={line.name}
                      checked={sideOf(line.name) === side}
                      onChange={() => onChoose(line.name, side)}
                      slotProps={{ input: { 'aria-label': conflictWords.keep(line.label, label) } }}
                    />
                    <Box sx={{ minWidth: 0, pt: 0.75 }}>{line[side]}</Box>
                  </Box>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {lines.some(({ name }) => name === 'body') && (
        <>
          <Typography variant="h3" sx={{ mt: 2 }}>
            {conflictWords.body}
          </Typography>
          <BodyDiff before={bodyState(theirs)} after={bodyState(mine)} />
        </>
      )}
    </>
  );
}
