import { formatDate } from '@hoi/localization/date';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { effectCounts } from './effects/effect-counts.ts';
import type { PlanRow } from './plan.graphql.ts';

const words = {
  approve: {
    title: 'Duyệt phương án này?',
    text: 'Những thay đổi dưới đây được ghi và có hiệu lực từ ngày',
    act: 'Duyệt',
  },
  undo: {
    title: 'Hoàn tác phương án này?',
    text: 'Mọi thứ trở lại như trước khi duyệt, nếu chưa có việc gì phát sinh. Phương án có hiệu lực từ ngày',
    act: 'Hoàn tác',
  },
  cancel: {
    title: 'Hủy phương án này?',
    text: 'Bản dự thảo được giữ lại để tra cứu nhưng không duyệt được nữa. Ngày hiệu lực dự kiến:',
    act: 'Hủy phương án',
  },
} as const;

interface PlanConfirmProps {
  deed: keyof typeof words;
  plan: PlanRow;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before a plan is approved, taken back or dropped, and repeats in numbers what it does. */
export function PlanConfirm({ deed, plan, onConfirm, onClose }: PlanConfirmProps) {
  const { title, text, act } = words[deed];
  const counts = deed === 'cancel' ? [] : effectCounts(plan.effects);
  return (
    <Dialog open onClose={onClose} aria-labelledby="plan-act-title">
      <DialogTitle id="plan-act-title">{title}</DialogTitle>
      <DialogContent>
        <DialogContentText component="p">
          {text} {formatDate(plan.effectiveOn)}.
        </DialogContentText>
        {deed === 'approve' && !plan.decisionNumber && (
          <Alert severity="warning" sx={{ mt: 1 }}>
            Phương án chưa ghi số quyết định; sau khi duyệt chỉ ghi thêm được một lần.
          </Alert>
        )}
        <ul>
          {counts.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Để sau</Button>
        <Button
          variant="contained"
          onClick={onConfirm}
          color={deed === 'approve' ? 'primary' : 'error'}
        >
          {act}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
