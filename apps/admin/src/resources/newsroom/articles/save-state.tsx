import { formatTime } from '@hoi/localization/date';
import { articleSavingHint } from '@hoi/localization/words/newsroom/article-state';
import Typography from '@mui/material/Typography';
import { savingWords } from '#components/saving/save-line.tsx';
import { useSaving } from '#components/saving/saving-context.tsx';
import type { ArticleStanding } from '#generated/graphql.ts';
import type { SaveState } from './use-autosave.ts';

interface SaveStateTextProps {
  state: SaveState;
  standing: ArticleStanding;
}

function wordsOf({ state, standing }: SaveStateTextProps): string {
  const automatic = standing !== 'PUBLISHED' && standing !== 'SCHEDULED';
  if (state.kind === 'saving') return 'Đang lưu…';
  if (state.kind === 'saved') return `Đã lưu lúc ${formatTime(state.at)}`;
  if (state.kind === 'failed') return `Chưa lưu được: ${state.message}`;
  if (state.kind === 'waiting')
    return automatic ? 'Có thay đổi, sẽ tự lưu' : 'Có thay đổi chưa lưu';
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
      {savingWords(saving) || wordsOf({ state, standing })}
    </Typography>
  );
}
