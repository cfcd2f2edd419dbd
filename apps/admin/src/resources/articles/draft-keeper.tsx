import { formatDateTime } from '@hoi/localization/date';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { useGetIdentity, useRecordContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import {
  dropDraft,
  keepDraft,
  type LocalDraft,
  readDraft,
  sameText,
  typedPart,
} from './local-draft.ts';

// Often enough that little is lost, seldom enough not to slow the typing. Milliseconds.
const keepEvery = 1_000;

/** Keeps what is typed in the browser and offers it again after a lost session or a closed tab. */
export function DraftKeeper({ articleId }: { articleId: string }) {
  const { identity } = useGetIdentity();
  const userId = String(identity?.id ?? '');
  const { getValues, setValue, watch } = useFormContext();
  const version: unknown = useRecordContext()?.version;
  const opened = useRef(version);
  const [offered, setOffered] = useState<LocalDraft | null>(null);

  useEffect(() => {
    if (!userId) return;
    const found = readDraft(localStorage, userId, articleId);
    setOffered(found && !sameText(found.values, getValues()) ? found : null);
  }, [userId, articleId, getValues]);

  useEffect(() => {
    if (!userId) return;
    let timer = 0;
    const { unsubscribe } = watch((_values, { type }) => {
      // Only what a person typed; the form also reports values that were loaded.
      if (type !== 'change') return;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const values = getValues();
        keepDraft(localStorage, userId, articleId, {
          version: Number(values.version ?? 0),
          values: typedPart(values),
        });
      }, keepEvery);
    });
    return () => {
      window.clearTimeout(timer);
      unsubscribe();
    };
  }, [userId, articleId, watch, getValues]);

  useEffect(() => {
    // A newer version than the one that was opened: what was typed is with the server.
    if (version !== opened.current && opened.current !== undefined)
      dropDraft(localStorage, userId, articleId);
    opened.current = version;
  }, [version, userId, articleId]);

  if (!offered) return null;
  const restore = () => {
    for (const [name, value] of Object.entries(offered.values))
      setValue(name, value, { shouldDirty: true });
    setOffered(null);
  };
  const discard = () => {
    dropDraft(localStorage, userId, articleId);
    setOffered(null);
  };
  return (
    <Alert
      severity="info"
      sx={{ my: 1 }}
      action={
        <>
          <Button color="inherit" onClick={restore}>
            Khôi phục
          </Button>
          <Button color="inherit" onClick={discard}>
            Bỏ
          </Button>
        </>
      }
    >
      Trình duyệt còn giữ nội dung bạn nhập lúc {formatDateTime(new Date(offered.at))} mà chưa lưu.
    </Alert>
  );
}
