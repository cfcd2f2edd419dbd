import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { suggestionStatusLabels, suggestionWords } from '@hoi/localization/words/newsroom/imports';
import { Box, Button, Card, Chip, FormControlLabel, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useShowContext } from 'react-admin';
import { useDeed } from '#components/use-deed.tsx';
import type { LegacyImportQuery, SuggestionStatus } from '#generated/graphql.ts';
import { applySuggestions, resolveSuggestion } from './import.graphql.ts';

type ImportRecord = NonNullable<LegacyImportQuery['legacyImport']>;

/** What looks wrong on the imported page: an editor decides, nothing is corrected by itself. */
export function ImportSuggestions() {
  const { record } = useShowContext<ImportRecord>();
  const [all, setAll] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'imports', action: 'edit' });
  const resolving = useDeed(resolveSuggestion);
  const applying = useDeed(applySuggestions);
  if (!record) return null;

  const resolve = (id: string, status: SuggestionStatus, was: SuggestionStatus) =>
    resolving.take(
      { id, status },
      {
        done: suggestionStatusLabels[status],
        undo: {
          act: (_answer, why) => resolving.send({ id, status: was }, why),
          done: suggestionStatusLabels[was],
        },
      },
    );
  const apply = (ids: string[]) =>
    applying.take(
      { ids },
      {
        done: suggestionWords.applied(ids.length),
        ask: {
          title: suggestionWords.applyQuestion(ids.length),
          text: suggestionWords.application,
          act: suggestionWords.changeArticle,
        },
      },
    );

  const shown = record.suggestions.filter(({ status }) => all || status === 'OPEN');
  // The API takes no more than these at once.
  const applicable = record.suggestions
    .filter((one) => one.applicable)
    .map(({ id }) => id)
    .slice(0, 200);
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Typography variant="h2">
        {suggestionWords.heading(record.openSuggestionCount, record.suggestionCount)}
      </Typography>
      <FormControlLabel
        control={<Switch checked={all} onChange={(event) => setAll(event.target.checked)} />}
        label={suggestionWords.showDecided}
      />
      {canAccess && applicable.length > 1 && (
        <Box>
          <Button variant="outlined" onClick={() => apply(applicable)}>
            {suggestionWords.applyAll(applicable.length)}
          </Button>
        </Box>
      )}
      {shown.length === 0 && <Typography color="text.secondary">{suggestionWords.none}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, display: 'grid', gap: 1 }}>
        {shown.map(({ id, place, found, suggestion, explanation, status, applicable: ready }) => (
          <Card component="li" key={id} sx={{ p: 1.5 }}>
            <Typography sx={{ fontWeight: 600 }}>{explanation}</Typography>
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {place}: {suggestion ? <del>{found}</del> : `“${found}”`}
              {suggestion && (
                <>
                  {' → '}
                  <ins>{suggestion}</ins>
                </>
              )}
            </Typography>
            {status === 'OPEN' && canAccess ? (
              <>
                {ready && (
                  <Button size="small" variant="outlined" onClick={() => apply([id])}>
                    {buttonWords.apply}
                  </Button>
                )}
                <Button size="small" onClick={() => resolve(id, 'DONE', status)}>
                  {suggestionWords.done}
                </Button>
                <Button
                  size="small"
                  color="secondary"
                  onClick={() => resolve(id, 'DISMISSED', status)}
                >
                  {suggestionWords.dismiss}
                </Button>
              </>
            ) : (
              <>
                <Chip size="small" variant="outlined" label={suggestionStatusLabels[status]} />
                {canAccess && status !== 'OPEN' && (
                  <Button size="small" onClick={() => resolve(id, 'OPEN', status)}>
                    {suggestionWords.open}
                  </Button>
                )}
              </>
            )}
          </Card>
        ))}
      </Box>
    </Box>
  );
}
