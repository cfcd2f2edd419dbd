import { backOfficeWords } from '@hoi/localization/words/frame/back-office';
import { Box, Button, Typography } from '@mui/material';
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
        {backOfficeWords.toDesk}
      </Button>
    </Box>
  );
}

export function AccessDeniedPage() {
  return <FullNotice title={backOfficeWords.forbidden} text={backOfficeWords.forbiddenText} />;
}

export function NotFoundPage() {
  return <FullNotice title={backOfficeWords.notFound} text={backOfficeWords.notFoundText} />;
}
