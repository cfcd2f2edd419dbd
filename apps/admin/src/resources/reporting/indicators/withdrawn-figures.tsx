import { formatDate } from '@hoi/localization/date';
import { figureWords } from '@hoi/localization/words/reporting/indicators';
import { List, Typography } from '@mui/material';
import { DeedLine } from '#components/deed-line.tsx';
import type { figuresOf } from './figure.graphql.ts';

interface Given {
  figures: Awaited<ReturnType<typeof figuresOf.read>>['withdrawn'];
}

/** What stands no more, and why. */
export function WithdrawnFigures({ figures }: Given) {
  if (figures.length === 0) return null;
  return (
    <>
      <Typography variant="subtitle2">{figureWords.withdrawn}</Typography>
      <List dense>
        {figures.map(({ id, period, orgUnit, value, withdrawal }) => (
          <DeedLine
            key={id}
            primary={figureWords.ofPeriod(value.label, period.label)}
            secondary={[
              orgUnit.name,
              withdrawal && figureWords.withdrawnOn(formatDate(withdrawal.at), withdrawal.reason),
            ]}
          />
        ))}
      </List>
    </>
  );
}
