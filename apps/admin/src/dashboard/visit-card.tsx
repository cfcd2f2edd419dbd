import { formatInteger } from '@hoi/localization/number';
import { visitCardWords } from '@hoi/localization/words/frame/dashboard';
import { Box, Card, Typography } from '@mui/material';
import type { DashboardQuery } from '#generated/graphql.ts';

const rows = [
  ['online', visitCardWords.online],
  ['today', visitCardWords.today],
  ['yesterday', visitCardWords.yesterday],
  ['thisWeek', visitCardWords.thisWeek],
  ['thisMonth', visitCardWords.thisMonth],
  ['total', visitCardWords.total],
] as const;

export function VisitCard({ stats }: { stats: DashboardQuery['visitStats'] }) {
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h3" component="h2" gutterBottom>
        {visitCardWords.heading}
      </Typography>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: '1fr auto', rowGap: 0.75, m: 0 }}
      >
        {rows.map(([name, label]) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <dt>{label}</dt>
            <Box component="dd" sx={{ m: 0, fontWeight: 600, textAlign: 'right' }}>
              {formatInteger(stats[name])}
            </Box>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
