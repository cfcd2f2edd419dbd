import { savingWords } from '@hoi/localization/words/frame/saving';
import { articleSavingWords } from '@hoi/localization/words/newsroom/article-screens';
import { articleSavingHint } from '@hoi/localization/words/newsroom/article-state';
import { Typography } from '@mui/material';
import { saidOfSaving } from '#components/saving/save-line.tsx';
import { useSaving } from '#components/saving/saving-context.tsx';
import type { ArticleStanding } from '#generated/graphql.ts';
import type { SaveState } from './use-autosave.ts';

interface SaveStateTextProps {
  state: SaveState;
  standing: ArticleStanding;
}

function wordsOf({ state, standing }: SaveStateTextProps): string {
  const automatic = standing !== 'PUBLISHED' && standing !== 'SCHEDULED';
  if (state.kind === 'saving') return savingWords.saving;
  if (state.kind === 'saved') return articleSavingWords.savedAt(state.at);
  if (state.kind === 'failed') return articleSavingWords.failed(state.message);
  if (state.kind === 'waiting')
    return automatic ? articleSavingWords.waiting : articleSavingWords.unsaved;
  return articleSavingHint(standing);
}

export function SaveStateText({ state, standing }: SaveStateTextProps) {
  const saving = useSaving();
  const failed = state.kind === 'failed';
  return (
    <Typography
      variant="body2"
      role="status"
      color={failed ? 'error' : 'text.secondary'}
      sx={{ minWidth: 0 }}
    >
      {saidOfSaving(saving) || wordsOf({ state, standing })}
    </Typography>
  );
}
