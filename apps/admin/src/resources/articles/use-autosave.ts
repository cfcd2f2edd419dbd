import { useCallback, useEffect, useRef, useState } from 'react';
import {
  useDataProvider,
  useEditContext,
  useGetIdentity,
  useLogoutIfAccessDenied,
} from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { codeOf, messageOf } from '#providers/api-error.ts';
import type { Row } from '#providers/data/resource-description.ts';
import { dropDraft, sameText } from './local-draft.ts';

export type SaveState =
  | { kind: 'clean' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; message: string; conflict: boolean };

// A pause in typing this long starts a save. Milliseconds.
const pause = 4_000;

/**
 * Saves an unpublished article by itself after a pause in typing. Readers must not see half a
 * sentence, so a published one is saved by hand only.
 * @returns the state to show, and `flush` to save at once: it answers the saved row, or null
 */
export function useAutosave(automatic: boolean) {
  const { record } = useEditContext();
  const { getValues, setValue, watch, trigger } = useFormContext();
  const { identity } = useGetIdentity();
  const dataProvider = useDataProvider();
  const signOutIfNeeded = useLogoutIfAccessDenied();
  const [state, setState] = useState<SaveState>({ kind: 'clean' });
  const [savedRow, setSavedRow] = useState<Row | null>(null);
  const saved = useRef<Record<string, unknown> | null>(null);
  const running = useRef<Promise<Row | null> | null>(null);
  const id = record?.id;

  useEffect(() => {
    // A newer record came in: from a manual save, a step, or the version taken after a conflict.
    if (record) saved.current = record;
  }, [record]);

  const save = useCallback(async (): Promise<Row | null> => {
    const values = structuredClone(getValues());
    if (!record || (saved.current && sameText(values, saved.current))) {
      setState((now) => (now.kind === 'waiting' ? { kind: 'clean' } : now));
      return record ? { ...record, id: String(record.id), version: values.version } : null;
    }
    if (!(await trigger())) {
      setState({
        kind: 'failed',
        message: 'Còn ô chưa hợp lệ nên chưa lưu được.',
        conflict: false,
      });
      return null;
    }
    setState({ kind: 'saving' });
    try {
      const { data } = await dataProvider.update<Row>('articles', {
        id: record.id,
        data: values,
        previousData: record,
      });
      saved.current = values;
      setValue('version', data.version);
      setSavedRow(data);
      setState({ kind: 'saved', at: new Date() });
      dropDraft(localStorage, String(identity?.id ?? ''), String(record.id));
      return data;
    } catch (error) {
      await signOutIfNeeded(error);
      const conflict = codeOf(error) === 'CONFLICT';
      setState({ kind: 'failed', message: messageOf(error), conflict });
      return null;
    }
  }, [record, getValues, setValue, trigger, dataProvider, identity, signOutIfNeeded]);

  /** One save at a time: the second would be refused as stale. */
  const flush = useCallback(async () => {
    await running.current;
    running.current = save();
    const row = await running.current;
    running.current = null;
    return row;
  }, [save]);

  useEffect(() => {
    if (id === undefined) return;
    let timer = 0;
    const { unsubscribe } = watch((values, { name }) => {
      if (name === 'version' || (saved.current && sameText(values, saved.current))) return;
      setState((now) => (now.kind === 'saving' ? now : { kind: 'waiting' }));
      window.clearTimeout(timer);
      if (automatic) timer = window.setTimeout(flush, pause);
    });
    return () => {
      window.clearTimeout(timer);
      unsubscribe();
    };
  }, [id, automatic, watch, flush]);

  return { state, flush, savedRow };
}
