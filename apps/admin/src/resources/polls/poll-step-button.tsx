import { pollStateText } from '@hoi/localization/content-state-text';
import { Button, useEditContext } from 'react-admin';
import { StateLine } from '#components/state-line.tsx';
import { useRecordDeed } from '#components/use-record-deed.ts';
import type { PollPartsFragment } from '#generated/graphql.ts';
import { api, ownTurns } from '#providers/browser.ts';
import { closePollMutation, openPollMutation } from './poll.graphql.ts';

/** Opens a draft or closed poll, closes an open one: whichever this viewer may do now. */
export function PollStepButton() {
  const { record } = useEditContext<PollPartsFragment>();
  const take = useRecordDeed();
  if (!record) return null;
  const { id, version } = record;
  const open = () =>
    take({
      act: () =>
        ownTurns.write(`polls/${id}`, version, async (expectedVersion) => {
          const input = { id, expectedVersion };
          return (await api.mutate(openPollMutation, { input })).openPoll.poll;
        }),
      done: 'Đã mở thăm dò',
      takesNothing: true,
    });
  const close = () =>
    take({
      act: () =>
        ownTurns.write(`polls/${id}`, version, async (expectedVersion) => {
          const input = { id, expectedVersion };
          return (await api.mutate(closePollMutation, { input })).closePoll.poll;
        }),
      done: 'Đã đóng thăm dò',
      ask: {
        title: `Đóng “${record.question}”?`,
        text: 'Từ lúc này không ai bình chọn được nữa; kết quả vẫn xem được. Đã đóng thì không mở lại được.',
        act: 'Đóng thăm dò',
      },
    });
  return (
    <>
      <StateLine text={pollStateText(record, record.viewerCan.update, new Date())} />
      {record.viewerCan.open && (
        <Button variant="contained" sx={{ mb: 2 }} label="Mở thăm dò" onClick={open} />
      )}
      {record.viewerCan.close && (
        <Button variant="outlined" sx={{ mb: 2 }} label="Đóng thăm dò" onClick={close} />
      )}
    </>
  );
}
