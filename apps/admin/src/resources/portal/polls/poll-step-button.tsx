import { pollStateText } from '@hoi/localization/words/portal/poll-state';
import { pollWords } from '@hoi/localization/words/portal/polls';
import { Button, useEditContext } from 'react-admin';
import { StateLine } from '#components/state-line.tsx';
import { useRecordDeed } from '#components/use-record-deed.ts';
import type { PollPartsFragment } from '#generated/graphql.ts';
import { api, ownTurns } from '#providers/browser.ts';
import { closePollMutation, openPollMutation } from './poll.graphql.ts';

/** Opens a draft, and a closed poll again; closes an open one: whichever this viewer may do now. */
export function PollStepButton() {
  const { record } = useEditContext<PollPartsFragment>();
  const take = useRecordDeed();
  if (!record) return null;
  const { id, version, opensAt, closesAt } = record;
  const open = (times: { opensAt?: string | null; closesAt?: string | null } = {}) =>
    ownTurns.write(`polls/${id}`, version, async (expectedVersion) => {
      const input = { id, expectedVersion, ...times };
      return (await api.mutate(openPollMutation, { input })).openPoll.poll;
    });
  const close = () =>
    ownTurns.write(`polls/${id}`, version, async (expectedVersion) => {
      const input = { id, expectedVersion };
      // Under the rule: both callers offer the way back, or are it.
      return (await api.mutate(closePollMutation, { input })).closePoll.poll;
    });
  const begin = () => take({ act: () => open(), done: pollWords.opened, takesNothing: true });
  const goOn = () =>
    take({
      act: () => open(),
      done: pollWords.openedAgain,
      undo: { act: close, done: pollWords.closed },
    });
  const end = () => {
    const closing = { act: close, done: pollWords.closed };
    // Its end is behind it: it takes no votes either way, and cannot be open to that end again.
    if (closesAt && new Date(closesAt) <= new Date())
      return take({ ...closing, takesNothing: true });
    // With the end that it had; who has voted stays known.
    const undo = { act: () => open({ opensAt, closesAt }), done: pollWords.openedAgain };
    return take({ ...closing, undo });
  };
  const isClosed = record.status === 'CLOSED';
  return (
    <>
      <StateLine text={pollStateText(record, record.viewerCan.update, new Date())} />
      {record.viewerCan.open && (
        <Button
          variant={isClosed ? 'outlined' : 'contained'}
          sx={{ mb: 2 }}
          label={isClosed ? pollWords.openAgain : pollWords.open}
          onClick={isClosed ? goOn : begin}
        />
      )}
      {record.viewerCan.close && (
        <Button variant="outlined" sx={{ mb: 2 }} label={pollWords.close} onClick={end} />
      )}
    </>
  );
}
