import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import { type ChangeEvent, useRef } from 'react';

interface FileButtonProps {
  label: string;
  /** As an input takes it, for example ".csv". */
  accept: string;
  onFile: (file: File) => void;
}

/** Chooses one file; the same one may be chosen again after it was corrected. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) onFile(file);
    target.value = '';
  };
  return (
    <>
      <input ref={input} type="file" accept={accept} hidden aria-label={label} onChange={take} />
      <Button variant="outlined" startIcon={<UploadIcon />} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
