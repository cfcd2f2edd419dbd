import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Button } from '@mui/material';
import { type ChangeEvent, useRef } from 'react';

type Taken =
  | { multiple?: false; onFile: (file: File) => void }
  | { multiple: true; onFiles: (files: File[]) => void };

type FileButtonProps = Taken & {
  label: string;
  /** As an input takes it, for example ".csv". */
  accept: string;
};

/** Chooses files; the same ones may be chosen again after they were corrected. */
export function FileButton({ label, accept, ...taken }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    target.value = '';
    const [first] = files;
    if (!first) return;
    if (taken.multiple) taken.onFiles(files);
    else taken.onFile(first);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={taken.multiple === true}
        hidden
        aria-label={label}
        onChange={take}
      />
      <Button variant="outlined" startIcon={<UploadIcon />} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
