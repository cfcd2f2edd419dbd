import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import { useCanAccess, useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { FileButton } from '#components/file-button.tsx';
import { faultOf } from '#providers/api-error.ts';
import { sessionReturn } from '#providers/browser.ts';
import { sendFile } from '#providers/send-file.ts';
import { importPageMutation } from './import.graphql.ts';

/** Takes a saved page of the former portal and leads to the report of what was read in it. */
export function ImportUpload() {
  const { canAccess } = useCanAccess({ resource: 'imports', action: 'edit' });
  const [sending, setSending] = useState('');
  const [fault, setFault] = useState('');
  const notify = useNotify();
  const navigate = useNavigate();
  if (!canAccess) return null;

  async function send(file: File) {
    setFault('');
    setSending(file.name);
    try {
      const { importLegacyPage } = await sessionReturn.through(() =>
        sendFile(importPageMutation, { input: { file: null } }, file, 'variables.input.file'),
      );
      const { changed, legacyImport } = importLegacyPage;
      notify(changed ? 'Đã nhập trang' : 'Trang này đã có đủ, không có gì mới', {
        type: 'success',
      });
      navigate(`/imports/${encodeURIComponent(legacyImport.id)}/show`);
    } catch (error) {
      setFault(`${file.name}: ${faultOf(error)}`);
    }
    setSending('');
  }

  return (
    <Box component="section" aria-label="Nhập trang cổng cũ" sx={{ my: 2 }}>
      {sending ? (
        <LinearProgress aria-label={`Đang đọc ${sending}`} />
      ) : (
        <FileButton label="Nhập trang đã lưu" accept=".html,.htm,.txt" onFile={send} />
      )}
      {fault && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {fault}
        </Alert>
      )}
    </Box>
  );
}
