import { formatDateTime, formatRelative } from '@hoi/localization/date';
import { deviceText } from '@hoi/localization/words/access/devices';
import { sessionWords } from '@hoi/localization/words/access/own-account';
import { Box, Button, Card, List, Typography } from '@mui/material';
import { DeedLine } from '#components/deed-line.tsx';
import { useDeed } from '#components/use-deed.tsx';
import { useReading } from '#components/use-reading.ts';
import type { SessionsQuery } from '#generated/graphql.ts';
import { endOtherSessions, endSession, ownSessions } from './account.graphql.ts';

type Session = NonNullable<SessionsQuery['viewer']>['sessions'][number];

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
        done: sessionWords.ended,
        ask: {
          title: sessionWords.endQuestion(deviceText(userAgent)),
          text: `${sessionWords.lastSeen(lastSeenAt)} ${sessionWords.afterwards}`,
          act: sessionWords.endOne,
        },
      },
    );
  const endOthers = () =>
    endingOthers.take(
      {},
      {
        done: sessionWords.othersEnded,
        ask: {
          title: sessionWords.endOthersQuestion,
          text: `${sessionWords.others(others)} ${sessionWords.afterwards}`,
          act: sessionWords.endOthersShort,
        },
      },
    );

  return (
    <Card component="section" aria-labelledby="sessions-title" sx={{ p: 2 }}>
      <Typography variant="h2" id="sessions-title">
        {sessionWords.heading}
      </Typography>
      <List dense>
        {data?.map((session) => (
          <DeedLine
            key={session.id}
            primary={
              <>
                {deviceText(session.userAgent)}
                {session.current && <strong> · {sessionWords.thisDevice}</strong>}
              </>
            }
            secondary={sessionWords.signedIn(
              formatDateTime(session.createdAt),
              formatRelative(session.lastSeenAt, new Date()),
            )}
          >
            {!session.current && (
              <Button size="small" color="warning" onClick={() => end(session)}>
                {sessionWords.end}
              </Button>
            )}
          </DeedLine>
        ))}
      </List>
      {others > 0 && (
        <Box sx={{ display: 'flex' }}>
          <Button variant="outlined" color="warning" onClick={endOthers}>
            {sessionWords.endOthers}
          </Button>
        </Box>
      )}
    </Card>
  );
}
