import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';

interface FullNoticeProps {
  title: string;
  text: string;
}

function FullNotice({ title, text }: FullNoticeProps) {
  return (
    <Box role="alert" sx={{ textAlign: 'center', py: 8, px: 2 }}>
      <Title title={title} />
      <Typography variant="h2" gutterBottom>
        {title}
      </Typography>
      <Typography color="text.secondary">{text}</Typography>
      <Button component={Link} to="/" sx={{ mt: 2 }}>
        Về bàn làm việc
      </Button>
    </Box>
  );
}

export function AccessDeniedPage() {
  return (
    <FullNotice
      title="Không có quyền truy cập"
      text="Tài khoản của bạn không có quyền mở trang này."
    />
  );
}

export function NotFoundPage() {
  return (
    <FullNotice title="Không tìm thấy trang" text="Địa chỉ không đúng hoặc nội dung đã được gỡ." />
  );
}
