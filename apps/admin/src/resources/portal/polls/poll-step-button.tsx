import { pollStateText } from '@hoi/localization/words/portal/poll-state';
import { pollWords } from '@hoi/localization/words/portal/polls';
import { Button } from '@mui/material';
import { useEditContext } from 'react-admin';
import { StateLine } from '#components/state-line.tsx';
import { useDeed } from '#components/use-deed.tsx';
import type { PollPartsFragment } from '#generated/graphql.ts';
import { closePoll, openPoll } from './poll.graphql.ts';

/** Opens a draft, and a closed poll again; closes an open one: whichever this viewer may do now. */
export function PollStepButton() {
  const { record } = useEditContext<PollPartsFragment>();
  const opening = useDeed(openPoll);
  const closing = useDeed(closePoll);
  if (!record) return null;
  const { id, version, opensAt, closesAt } = record;
  const target = { id, expectedVersion: version };
  const begin = () => opening.take(target, { done: pollWords.opened });
  const goOn = () =>
    opening.take(target, {
      done: pollWords.openedAgain,
      undo: { act: (_poll, why) => closing.send(target, why), done: pollWords.closed },
    });
  const end = () => {
    const done = pollWords.closed;
    if (closesAt && new Date(closesAt) <= new Date()) {
      const underTheRule =
        'its end is behind it: it takes no votes either way, and cannot be open to that end again';
      return closing.take(target, { done, underTheRule });
    }
    // With the end that it had; who has voted stays known.
    const again = () => opening.send({ ...target, opensAt, closesAt });
    return closing.take(target, { done, undo: { act: again, done: pollWords.openedAgain } });
  };
  const isClosed = record.status === 'CLOSED';
  return (
    <>
      <StateLine text={pollStateText(record, record.viewerCan.update, new Date())} />
      {record.viewerCan.open && (
        <Button
          variant={isClosed ? 'outlined' : 'contained'}
          sx={{ mb: 2 }}
          onClick={isClosed ? goOn : begin}
        >
          {isClosed ? pollWords.openAgain : pollWords.open}
        </Button>
      )}
      {record.viewerCan.close && (
        <Button variant="outlined" sx={{ mb: 2 }} onClick={end}>
          {pollWords.close}
        </Button>
      )}
    </>
  );
}
