import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useDeed } from '#components/use-deed.tsx';
import { disableTotp, renewRecoveryCodes } from './account.graphql.ts';
import { ProofForm } from './proof-form.tsx';

// Few enough to be gone before somebody looks here again.
const fewCodes = 3;

const asked = { underTheRule: 'the form asks for password and code' };

interface TotpOnProps {
  codesLeft: number;
  /** Told of the new codes, which are shown once. */
  onCodes: (codes: readonly string[]) => void;
}

/** Two-step sign-in while it is on: how many codes are left, new ones, and the way out. */
export function TotpOn({ codesLeft, onCodes }: TotpOnProps) {
  const renewing = useDeed(renewRecoveryCodes);
  const disabling = useDeed(disableTotp);
  const [open, setOpen] = useState<'renew' | 'disable' | null>(null);
  const few = codesLeft <= fewCodes;
  return (
    <>
      <Typography>Đang bật: mỗi lần đăng nhập cần thêm mã từ điện thoại.</Typography>
      <Alert severity={few ? 'warning' : 'info'} sx={{ my: 1 }}>
        {codesLeft === 0 ? 'Không còn mã khôi phục nào.' : `Còn ${codesLeft} mã khôi phục.`}{' '}
        {few && 'Hãy tạo bộ mã mới để vẫn vào được khi mất điện thoại.'}
      </Alert>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          variant="outlined"
          aria-expanded={open === 'renew'}
          onClick={() => setOpen(open === 'renew' ? null : 'renew')}
        >
          Tạo lại mã khôi phục
        </Button>
        <Button
          color="error"
          aria-expanded={open === 'disable'}
          onClick={() => setOpen(open === 'disable' ? null : 'disable')}
        >
          Tắt xác thực hai bước
        </Button>
      </Box>
      {open === 'renew' && (
        <Box sx={{ mt: 2 }}>
          <Typography>Bộ mã mới thay cho bộ cũ: các mã cũ không dùng được nữa.</Typography>
          <ProofForm
            withCode
            submit="Tạo bộ mã mới"
            deed={async (input) => {
              const answer = await renewing.send(input, asked);
              onCodes(answer.renewRecoveryCodes.recoveryCodes);
            }}
          />
        </Box>
      )}
      {open === 'disable' && (
        <Box sx={{ mt: 2 }}>
          <Typography>
            Sau khi tắt, chỉ cần mật khẩu là vào được; các mã khôi phục cũng hết hiệu lực.
          </Typography>
          <ProofForm
            withCode
            submit="Xác nhận tắt"
            color="error"
            done="Đã tắt xác thực hai bước"
            deed={(input) => disabling.send(input, asked)}
          />
        </Box>
      )}
    </>
  );
}
