import { articleSavingWords } from '@hoi/localization/words/newsroom/article-screens';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { useDataProvider, useEditContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { ConflictContext } from '#components/saving/conflict/conflict-context.ts';
import { unsavedPart, useSaving } from '#components/saving/saving-context.tsx';
import { useSend } from '#components/saving/use-send.ts';
import { codeOf, messageOf } from '#providers/api-error.ts';
import { ownTurns } from '#providers/browser.ts';
import { recordKey } from '#providers/data/reading.ts';
import type { Row } from '#providers/data/resource-description.ts';

export type SaveState =
  | { kind: 'clean' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; message: string };

// A pause in typing this long starts a save. Milliseconds.
const pause = 4_000;

/**
 * Saves an unpublished article by itself after a pause in typing. Readers must not see half a
 * sentence, so a published one is saved by hand only.
 * @returns the state to show, and `flush` to save at once: it answers the saved row, or null
 */
export function useAutosave(automatic: boolean) {
  const { record } = useEditContext<Row>();
  const { getValues, watch, trigger } = useFormContext();
  const dataProvider = useDataProvider();
  const queries = useQueryClient();
  const send = useSend();
  const show = useContext(ConflictContext)?.show;
  const [state, setState] = useState<SaveState>({ kind: 'clean' });
  const [savedRow, setSavedRow] = useState<Row | null>(null);
  const { memory } = useSaving();
  const newest = useRef(record);
  newest.current = record;
  const timer = useRef(0);
  const running = useRef<Promise<Row | null> | null>(null);
  const id = record?.id;

  const isSaved = useCallback(() => Object.keys(unsavedPart(memory)).length === 0, [memory]);

  const save = useCallback(async (): Promise<Row | null> => {
    const previousData = newest.current;
    if (!previousData) return null;
    if (isSaved()) {
      setState((now) => (now.kind === 'waiting' ? { kind: 'clean' } : now));
      return previousData;
    }
    if (!(await trigger())) {
      setState({ kind: 'failed', message: articleSavingWords.faulty });
      return null;
    }
    const values = structuredClone(getValues());
    setState({ kind: 'saving' });
    try {
      const params = { id: previousData.id, data: values, previousData };
      const { data } = await send(values, () => dataProvider.update<Row>('articles', params));
      queries.setQueryData(recordKey('articles', data.id), data);
      setSavedRow(data);
      setState({ kind: 'saved', at: new Date() });
      return data;
    } catch (error) {
      if (codeOf(error) === 'CONFLICT') show?.();
      setState({ kind: 'failed', message: messageOf(error) });
      return null;
    }
  }, [getValues, isSaved, trigger, dataProvider, queries, send, show]);

  /** One save at a time; what was typed during the one before goes with the next. */
  const flush = useCallback(async () => {
    const before = running.current;
    const next = (async () => {
      await before;
      return save();
    })();
    running.current = next;
    return next;
  }, [save]);

  const arm = useCallback(() => {
    window.clearTimeout(timer.current);
    if (isSaved()) return;
    setState((now) => (now.kind === 'saving' ? now : { kind: 'waiting' }));
    if (!automatic) return;
    timer.current = window.setTimeout(() => {
      // What was typed while the article was being published is not to be published by itself.
      if (ownTurns.isBusy(`articles/${id}`)) arm();
      else flush();
    }, pause);
  }, [id, automatic, flush, isSaved]);

  useEffect(() => {
    const { unsubscribe } = watch((_values, { name }) => {
      if (name !== undefined && !memory.isFollowing) arm();
    });
    return () => {
      window.clearTimeout(timer.current);
      unsubscribe();
    };
  }, [watch, arm, memory]);

  useEffect(() => {
    memory.followed = () => {
      // Saved by hand, or with a step; or put together with somebody else's version and not saved yet.
      if (isSaved())
        setState((now) => (now.kind === 'waiting' ? { kind: 'saved', at: new Date() } : now));
      else arm();
    };
    return () => {
      memory.followed = null;
    };
  }, [memory, isSaved, arm]);

  return { state, flush, savedRow };
}
