import { pollStateText } from '@hoi/localization/content-state-text';
import { useQueryClient } from '@tanstack/react-query';
import { Button, useEditContext, useNotify } from 'react-admin';
import { StateLine } from '#components/state-line.tsx';
import type { PollPartsFragment } from '#generated/graphql.ts';
import { messageOf } from '#providers/api-error.ts';
import { api, ownTurns } from '#providers/browser.ts';
import { closePollMutation, openPollMutation } from './poll.graphql.ts';

/** Opens a draft or closed poll, closes an open one: whichever this viewer may do now. */
interface Target {
  id: string;
  expectedVersion: number;
}

export function PollStepButton() {
  const { record, refetch } = useEditContext<PollPartsFragment>();
  const notify = useNotify();
  const queries = useQueryClient();
  if (!record) return null;
  const { id, version } = record;
  const take = async (step: (input: Target) => Promise<{ version: number }>, done: string) => {
    try {
      await ownTurns.write(`polls/${id}`, version, (expectedVersion) =>
        step({ id, expectedVersion }),
      );
      notify(done, { type: 'success' });
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    }
    await refetch?.();
    await queries.invalidateQueries({ queryKey: ['polls', 'getList'] });
  };
  const open = () =>
    take(
      async (input) => (await api.mutate(openPollMutation, { input })).openPoll.poll,
      'Đã mở thăm dò',
    );
  const close = () =>
    take(
      async (input) => (await api.mutate(closePollMutation, { input })).closePoll.poll,
      'Đã đóng thăm dò',
    );
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
