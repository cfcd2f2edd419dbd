import { waitingWords } from '@hoi/localization/words/frame/back-office';
import { deskWords } from '@hoi/localization/words/frame/dashboard';
import { returnText } from '@hoi/localization/words/newsroom/article-state';
import { Alert, Box, Button, LinearProgress } from '@mui/material';
import { CanAccess, Title, useCanAccess, useGetIdentity } from 'react-admin';
import { Link } from 'react-router-dom';
import { useReading } from '#components/use-reading.ts';
import { messageOf } from '#providers/api-error.ts';
import { AwaitedCards } from './awaited-cards.tsx';
import { dashboard, openSuggestions } from './dashboard.graphql.ts';
import { DeskCard } from './desk-card.tsx';
import { LinkCard } from './link-card.tsx';
import { VisitCard } from './visit-card.tsx';

export function Dashboard() {
  const { identity } = useGetIdentity();
  const imports = useCanAccess({ resource: 'imports', action: 'list' });
  const { data, error, isPending } = useReading(dashboard, {});
  const suggestions = useReading(openSuggestions, {}, { enabled: imports.canAccess === true });
  return (
    <Box sx={{ pt: 2 }}>
      <Title title={deskWords.heading} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
        <Box sx={{ flex: { xs: '1 0 100%', sm: '1' }, fontSize: '1.1rem' }}>
          {deskWords.welcome(identity?.fullName ?? '')}
        </Box>
        <CanAccess resource="articles" action="create">
          <Button component={Link} to="/articles/create" variant="contained">
            {deskWords.writeArticle}
          </Button>
        </CanAccess>
        <CanAccess resource="albums" action="create">
          <Button component={Link} to="/albums/create" variant="outlined">
            {deskWords.addAlbum}
          </Button>
        </CanAccess>
      </Box>
      {error && <Alert severity="error">{messageOf(error)}</Alert>}
      {isPending && <LinearProgress aria-label={waitingWords.loading} />}
      {data && (
        <Box
          // Columns, not a grid: no card is stretched to the height of its neighbour.
          sx={{ columnWidth: 310, columnGap: 2, '& > *': { breakInside: 'avoid', mb: 2 } }}
        >
          <DeskCard
            title={deskWords.returned}
            found={data.returned}
            resource="articles"
            filter={{ standing: 'RETURNED', mine: true }}
            about={({ lastStep }) => ({ note: returnText(lastStep) })}
          />
          <AwaitedCards />
          <DeskCard
            title={deskWords.drafts}
            empty={deskWords.noDrafts}
            found={data.drafts}
            resource="articles"
            filter={{ standing: 'DRAFT', mine: true }}
          />
          <DeskCard
            title={deskWords.submitted}
            found={data.submitted}
            resource="articles"
            filter={{ standing: 'IN_REVIEW', mine: true }}
          />
          <DeskCard
            title={deskWords.latest}
            empty={deskWords.noneLatest}
            found={data.latest}
            resource="articles"
            filter={{ standing: 'PUBLISHED' }}
            about={({ publishedAt }) => ({ moment: publishedAt })}
          />
          {suggestions.data && (
            <LinkCard
              title={deskWords.suggestions}
              empty={deskWords.noSuggestions}
              total={suggestions.data.totalCount}
              items={suggestions.data.nodes.map((item) => ({
                to: `/imports/${encodeURIComponent(item.id)}/show`,
                title: item.article?.title ?? item.fileName,
                note: deskWords.suggestionCount(item.openSuggestionCount),
              }))}
            />
          )}
          <VisitCard stats={data.visitStats} />
        </Box>
      )}
    </Box>
  );
}
