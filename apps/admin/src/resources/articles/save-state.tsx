import { formatTime } from '@hoi/localization/date';
import Typography from '@mui/material/Typography';
import { savingWords } from '#components/saving/save-line.tsx';
import { useSaving } from '#components/saving/saving-context.tsx';
import type { SaveState } from './use-autosave.ts';

function wordsOf(state: SaveState, automatic: boolean): string {
  if (state.kind === 'saving') return 'Đang lưu…';
  if (state.kind === 'saved') return `Đã lưu lúc ${formatTime(state.at)}`;
  if (state.kind === 'failed') return `Chưa lưu được: ${state.message}`;
  if (state.kind === 'waiting')
    return automatic ? 'Có thay đổi, sẽ tự lưu' : 'Có thay đổi chưa lưu';
  return automatic ? 'Tự lưu khi bạn dừng gõ' : 'Bài đã đăng: bấm “Lưu” để bạn đọc thấy thay đổi';
}

export function SaveStateText({ state, automatic }: { state: SaveState; automatic: boolean }) {
  const saving = useSaving();
  const failed = state.kind === 'failed';
  return (
    <Typography
      variant="body2"
      role="status"
      color={failed ? 'error' : 'text.secondary'}
      sx={{ minWidth: 0 }}
    >
      {savingWords(saving) || wordsOf(state, automatic)}
    </Typography>
  );
}
