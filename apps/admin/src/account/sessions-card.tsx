import { formatDateTime, formatRelative } from '@hoi/localization/date';
import { deviceText } from '@hoi/localization/words/access/devices';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import List from '@mui/material/List';
import Typography from '@mui/material/Typography';
import { DeedLine } from '#components/deed-line.tsx';
import { useDeed } from '#components/use-deed.tsx';
import { useReading } from '#components/use-reading.ts';
import type { SessionsQuery } from '#generated/graphql.ts';
import { endOtherSessions, endSession, ownSessions } from './account.graphql.ts';

type Session = NonNullable<SessionsQuery['viewer']>['sessions'][number];

const afterwards =
  'Ai đang dùng ở đó phải đăng nhập lại; nội dung đã gõ mà chưa lưu vẫn nằm trong trình duyệt ấy.';

/** Where one is signed in, and the way to be signed out there: on a shared machine, after a loss. */
export function SessionsCard() {
  const { data } = useReading(ownSessions, {});
  const ending = useDeed(endSession);
  const endingOthers = useDeed(endOtherSessions);
  const others = data?.filter(({ current }) => !current).length ?? 0;

  const end = ({ id, userAgent, lastSeenAt }: Session) =>
    ending.take(
      { id },
      {
        done: 'Đã đăng xuất thiết bị',
        ask: {
          title: `Đăng xuất ${deviceText(userAgent)}?`,
          text: `Thiết bị này dùng lần cuối lúc ${formatDateTime(lastSeenAt)}. ${afterwards}`,
          act: 'Đăng xuất thiết bị',
        },
      },
    );
  const endOthers = () =>
    endingOthers.take(
      {},
      {
        done: 'Đã đăng xuất khỏi mọi thiết bị khác',
        ask: {
          title: 'Đăng xuất khỏi mọi thiết bị khác?',
          text: `${others} phiên đăng nhập khác kết thúc ngay; riêng trình duyệt này vẫn đăng nhập. ${afterwards}`,
          act: 'Đăng xuất mọi thiết bị khác',
        },
      },
    );

  return (
    <Card component="section" aria-labelledby="sessions-title" sx={{ p: 2 }}>
      <Typography variant="h2" id="sessions-title">
        Đang đăng nhập ở đâu
      </Typography>
      <List dense>
        {data?.map((session) => (
          <DeedLine
            key={session.id}
            primary={
              <>
                {deviceText(session.userAgent)}
                {session.current && <strong> · thiết bị này</strong>}
              </>
            }
            secondary={`Đăng nhập lúc ${formatDateTime(session.createdAt)}, dùng lần cuối ${formatRelative(session.lastSeenAt, new Date())}`}
          >
            {!session.current && (
              <Button size="small" color="warning" onClick={() => end(session)}>
                Đăng xuất
              </Button>
            )}
          </DeedLine>
        ))}
      </List>
      {others > 0 && (
        <Box sx={{ display: 'flex' }}>
          <Button variant="outlined" color="warning" onClick={endOthers}>
            Đăng xuất khỏi mọi thiết bị khác
          </Button>
        </Box>
      )}
    </Card>
  );
}
