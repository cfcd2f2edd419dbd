import { savingWords } from '@hoi/localization/words/frame/saving';
import { articleSavingWords } from '@hoi/localization/words/newsroom/article-screens';
import {
  articleSavingHint,
  articleStateText,
} from '@hoi/localization/words/newsroom/article-state';
import { Alert, Typography } from '@mui/material';
import { saidOfSaving } from '#components/saving/save-line.tsx';
import { useSaving } from '#components/saving/saving-context.tsx';
import type { ArticlePartsFragment, ArticleStanding } from '#generated/graphql.ts';
import type { SaveState } from './use-autosave.ts';

interface ArticleStateLineProps {
  article: ArticlePartsFragment;
  editable: boolean;
}

/** Where the article stands, in a sentence: set off when it asks something of the person or refuses it. */
export function ArticleStateLine({ article, editable }: ArticleStateLineProps) {
  const { lastStep, publishedAt, deletedAt, awaitingContent, viewerCan } = article;
  // Who is told no standing sees what every reader sees.
  const standing = article.standing ?? 'PUBLISHED';
  const text = articleStateText(
    { standing, lastStep, publishedAt, deletedAt, awaitingContent: awaitingContent === true },
    {
      edit: editable,
      withdraw: viewerCan?.withdraw === true,
      restore: viewerCan?.restore === true,
    },
  );
  if (editable && standing !== 'RETURNED')
    return (
      <Typography variant="body2" sx={{ minWidth: 0 }}>
        {text}
      </Typography>
    );
  return (
    <Alert severity={standing === 'RETURNED' ? 'warning' : 'info'} role="note" sx={{ mb: 1 }}>
      {text}
    </Alert>
  );
}

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
