import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Chip from '@mui/material/Chip';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useCanAccess, useShowContext } from 'react-admin';
import { useDeed } from '#components/use-deed.tsx';
import type { LegacyImportQuery, SuggestionStatus } from '#generated/graphql.ts';
import { api } from '#providers/browser.ts';
import { resolveSuggestionMutation } from './import.graphql.ts';
import { suggestionStatusLabels } from './import-labels.ts';

type ImportRecord = NonNullable<LegacyImportQuery['legacyImport']>;

/** What looks wrong on the imported page: an editor decides, nothing is corrected by itself. */
export function ImportSuggestions() {
  const { record, refetch } = useShowContext<ImportRecord>();
  const [all, setAll] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'imports', action: 'edit' });
  const take = useDeed(refetch);
  if (!record) return null;

  const resolve = (id: string, status: SuggestionStatus, was: SuggestionStatus) => {
    // Under the rule: the deed and its way back are the same step.
    const set = (to: SuggestionStatus) =>
      api.mutate(resolveSuggestionMutation, { input: { id, status: to } });
    return take({
      act: () => set(status),
      done: suggestionStatusLabels[status],
      undo: { act: () => set(was), done: suggestionStatusLabels[was] },
    });
  };

  const shown = record.suggestions.filter(({ status }) => all || status === 'OPEN');
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Typography variant="h2">
        Gợi ý cho biên tập viên: còn {record.openSuggestionCount} trên {record.suggestionCount}
      </Typography>
      <FormControlLabel
        control={<Switch checked={all} onChange={(event) => setAll(event.target.checked)} />}
        label="Hiện cả gợi ý đã xử lý"
      />
      {shown.length === 0 && <Typography color="text.secondary">Không còn gợi ý nào.</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, display: 'grid', gap: 1 }}>
        {shown.map(({ id, place, found, suggestion, explanation, status }) => (
          <Card component="li" key={id} sx={{ p: 1.5 }}>
            <Typography sx={{ fontWeight: 600 }}>{explanation}</Typography>
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {place}: “{found}”{suggestion ? ` → “${suggestion}”` : ''}
            </Typography>
            {status === 'OPEN' && canAccess ? (
              <>
                <Button size="small" onClick={() => resolve(id, 'DONE', status)}>
                  Đã sửa
                </Button>
                <Button
                  size="small"
                  color="secondary"
                  onClick={() => resolve(id, 'DISMISSED', status)}
                >
                  Bỏ qua
                </Button>
              </>
            ) : (
              <>
                <Chip size="small" variant="outlined" label={suggestionStatusLabels[status]} />
                {canAccess && status !== 'OPEN' && (
                  <Button size="small" onClick={() => resolve(id, 'OPEN', status)}>
                    Mở lại
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
