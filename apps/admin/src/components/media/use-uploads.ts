import { uploadWords } from '@hoi/localization/words/newsroom/media';
import { uploadLimits } from '@hoi/validation/newsroom/media';
import { useRef, useState } from 'react';
import { useGetIdentity } from 'react-admin';
import { useDeed } from '#components/use-deed.tsx';
import { ApiError, faultOf } from '#providers/api-error.ts';
import { type MediaItem, uploadMedia } from './media.graphql.ts';

interface UploadState {
  key: number;
  name: string;
  /** 0 to 1. */
  share: number;
  fault: string;
}

/** Sends files one after the other, so that a slow line carries each to its end. */
export function useUploads(onUploaded: (media: MediaItem) => unknown) {
  const [uploads, setUploads] = useState<UploadState[]>([]);
  const { identity } = useGetIdentity();
  const next = useRef(0);
  const upload = useDeed(uploadMedia);
  const orgUnit: unknown = identity?.orgUnit;

  function change(key: number, part: Partial<UploadState>) {
    setUploads((now) =>
      now.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)),
    );
  }

  async function send(files: File[]) {
    const queued = files.map((file) => ({ file, key: next.current++ }));
    setUploads((now) => [
      ...now.filter((upload) => !upload.fault),
      ...queued.map(({ file, key }) => ({ key, name: file.name, share: 0, fault: '' })),
    ]);
    for (const { file, key } of queued) {
      try {
        if (file.size > uploadLimits.bytes)
          throw new ApiError('BAD_USER_INPUT', uploadWords.tooLarge);
        const onProgress = (share: number) => change(key, { share });
        await onUploaded(await upload.send({ file, orgUnit: String(orgUnit ?? ''), onProgress }));
        setUploads((now) => now.filter((upload) => upload.key !== key));
      } catch (error) {
        change(key, { fault: faultOf(error) });
      }
    }
  }
  return { uploads, send };
}
