import { formatRelative } from '@hoi/localization/date';
import { formatInteger } from '@hoi/localization/number';
import { deskWords } from '@hoi/localization/words/frame/dashboard';
import { Box, Card, Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router-dom';

export interface CardItem {
  to: string;
  title: string;
  moment?: string | null;
  note?: string;
}

interface LinkCardProps {
  title: string;
  empty: string;
  total: number;
  items: CardItem[];
  /** The list that holds all of them. */
  all?: string;
}

export function LinkCard({ title, empty, total, items, all }: LinkCardProps) {
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h3" component="h2" gutterBottom>
        {title} ({formatInteger(total)})
      </Typography>
      {items.length === 0 && <Typography color="text.secondary">{empty}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {items.map(({ to, title: text, moment, note }) => (
          <Box component="li" key={to} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
            <MuiLink component={Link} to={to} underline="hover" sx={{ fontWeight: 600 }}>
              {text}
            </MuiLink>
            <Typography variant="caption" component="p" color="text.secondary">
              {note ?? (moment ? formatRelative(moment, new Date()) : '')}
            </Typography>
          </Box>
        ))}
      </Box>
      {all && total > items.length && (
        <MuiLink component={Link} to={all} aria-label={deskWords.seeAllOf(title)} variant="body2">
          {deskWords.seeAll}
        </MuiLink>
      )}
    </Card>
  );
}
