import { formatPercent } from '@hoi/localization/number';
import { pollWords } from '@hoi/localization/words/portal/polls';
import { Box, LinearProgress, Typography } from '@mui/material';
import { useEditContext } from 'react-admin';
import type { PollPartsFragment } from '#generated/graphql.ts';

export function PollResults() {
  const { record } = useEditContext<PollPartsFragment>();
  if (!record || record.status === 'DRAFT') return null;
  const labelOf = (id: string) => record.options.find((option) => option.id === id)?.label ?? '';
  return (
    <Box component="section" sx={{ width: '100%', mb: 2 }}>
      <Typography variant="h3" component="h2">
        {pollWords.results(record.voterCount)}
      </Typography>
      {record.results.map(({ option, votes, share }) => (
        <Box key={option.id} sx={{ my: 1 }}>
          <Typography variant="body2">
            {pollWords.optionResult(labelOf(option.id), votes, formatPercent(share, 1))}
          </Typography>
          <LinearProgress
            variant="determinate"
            value={Math.min(100, share * 100)}
            aria-label={pollWords.shareOf(labelOf(option.id))}
            sx={{ height: 10, borderRadius: 1, bgcolor: 'divider' }}
          />
        </Box>
      ))}
    </Box>
  );
}
