import { formatDateTime } from '@hoi/localization/date';
import { formatInteger } from '@hoi/localization/number';
import { formatPeriod } from '@hoi/localization/period-text';
import { tokenWords } from '@hoi/localization/words/access/partners';
import { Box, Typography } from '@mui/material';
import type { PartnerOrganisationPartsFragment } from '#generated/graphql.ts';

type Token = PartnerOrganisationPartsFragment['tokens'][number];

/** What a token used, a line for each month. */
export function TokenUsage({ usage }: Pick<Token, 'usage'>) {
  return (
    <div>
      {usage.map(({ month, requests, points }) => (
        <Box key={month}>
          {formatPeriod({ kind: 'MONTH', from: month, to: month })}:{' '}
          {tokenWords.usage(formatInteger(requests), formatInteger(points))}
        </Box>
      ))}
    </div>
  );
}

/** What these figures are, and until when they are counted. */
export function TokenUsageNote({ tokens }: { tokens: readonly Token[] }) {
  const moments = tokens.flatMap(({ usage }) => usage.map(({ countedUntil }) => countedUntil));
  const latest = moments
    .filter((moment) => moment !== null)
    .sort()
    .at(-1);
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
      {tokenWords.usageCounts} {latest && tokenWords.countedUntil(formatDateTime(latest))}
    </Typography>
  );
}
