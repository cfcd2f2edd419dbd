import Typography from '@mui/material/Typography';
import { type Saving, useSaving } from './saving-context.tsx';

const waitingWords = {
  network: 'Mất mạng: nội dung còn nguyên, sẽ tự gửi khi có mạng lại',
  server: 'Máy chủ đang tạm bận: nội dung còn nguyên, sẽ tự gửi lại',
};

/** What is to be known of a save beyond that it goes on; empty when nothing is. */
export function savingWords({ waitsFor, isStoreFull }: Saving): string {
  if (waitsFor) return waitingWords[waitsFor];
  if (isStoreFull) return 'Trình duyệt hết chỗ, chưa giữ được bản sao trên máy này: hãy lưu sớm';
  return '';
}

/** Beside the button that saves. */
export function SaveLine() {
  const saving = useSaving();
  return (
    <Typography variant="body2" role="status" color="text.secondary" sx={{ minWidth: 0 }}>
      {savingWords(saving) || (saving.pending > 0 ? 'Đang lưu…' : '')}
    </Typography>
  );
}
