import { formatDate } from '@hoi/localization/date';
import { figurePages } from '@hoi/localization/words/reporting/figure-pages';
import { figureWords } from '@hoi/localization/words/reporting/indicators';
import { List, Typography } from '@mui/material';
import { DeedLine } from '#components/deed-line.tsx';
import type { figuresOf } from './figure.graphql.ts';

interface Given {
  figures: Awaited<ReturnType<typeof figuresOf.read>>['withdrawn'];
  /** How many there are, also those that were not asked for. */
  count: number;
}

/** What stands no more, and why. */
export function WithdrawnFigures({ figures, count }: Given) {
  if (figures.length === 0) return null;
  return (
    <>
      <Typography variant="subtitle2">{figurePages.withdrawn}</Typography>
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
      {count > figures.length && (
        <Typography variant="body2">{figurePages.withdrawnMore(count - figures.length)}</Typography>
      )}
    </>
  );
}
