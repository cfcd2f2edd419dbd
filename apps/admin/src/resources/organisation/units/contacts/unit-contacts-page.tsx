import { manyContactsWords } from '@hoi/localization/words/organisation/contacts';
import { unitWords } from '@hoi/localization/words/organisation/unit-screens';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Alert, Box, Button, Card, FormControlLabel, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { Title, useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { FileButton } from '#components/file-button.tsx';
import { saveAs } from '#components/save-as.ts';
import { useDeed } from '#components/use-deed.tsx';
import { messageOf } from '#providers/api-error.ts';
import { useUnitRows } from '../tree/use-unit-rows.ts';
import { ContactRows } from './contact-rows.tsx';
import { contactTemplate } from './contact-template.ts';
import { type ContactPreview, importContacts } from './unit-contacts.graphql.ts';

/** Contacts of many units from a spreadsheet: looked at row by row first, then written all together. */
export function UnitContactsPage() {
  const importing = useDeed(importContacts);
  const notify = useNotify();
  const { rows } = useUnitRows(null);
  const [sheet, setSheet] = useState<{ file: File; preview: ContactPreview } | null>(null);
  const [fault, setFault] = useState('');
  const [quiet, setQuiet] = useState(true);

  async function send(file: File, digest: string | null): Promise<ContactPreview> {
    const mode = digest ? 'APPLY' : 'PREVIEW';
    return (await importing.send({ file, mode, digest })).importUnitContacts;
  }
  async function look(file: File) {
    setFault('');
    setSheet(null);
    try {
      setSheet({ file, preview: await send(file, null) });
    } catch (error) {
      setFault(messageOf(error));
    }
  }
  async function write() {
    if (!sheet) return;
    setFault('');
    try {
      const { changedCount } = await send(sheet.file, sheet.preview.digest);
      notify(manyContactsWords.written(changedCount), { type: 'success' });
      setSheet(null);
    } catch (error) {
      setFault(messageOf(error));
    }
  }

  const { preview } = sheet ?? {};
  const shown = preview?.rows.filter(({ status }) => !quiet || status !== 'UNCHANGED') ?? [];
  return (
    <Card sx={{ p: 2, mt: 2 }}>
      <Title title={manyContactsWords.heading} />
      <Button component={Link} to="/units" size="small" sx={{ mb: 1, ml: -0.5 }}>
        {unitWords.toTree}
      </Button>
      <Typography variant="body2" sx={{ mb: 2 }}>
        {manyContactsWords.text}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          variant="outlined"
          startIcon={<DownloadIcon />}
          disabled={rows.length === 0}
          onClick={async () => saveAs(await contactTemplate(rows), 'lien-he-don-vi.xlsx')}
        >
          {manyContactsWords.template}
        </Button>
        <FileButton label={manyContactsWords.choose} accept=".xlsx" onFile={look} />
      </Box>
      {fault && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {fault}
        </Alert>
      )}
      {preview && (
        <>
          <Alert severity={preview.refusedCount > 0 ? 'warning' : 'info'} sx={{ mt: 2 }}>
            {manyContactsWords.outcome(
              sheet?.file.name ?? '',
              preview.changedCount,
              preview.refusedCount,
              preview.rows.length,
            )}
          </Alert>
          {preview.notices.map((notice) => (
            <Alert key={notice} severity="warning" sx={{ mt: 1 }}>
              {notice}
            </Alert>
          ))}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 1 }}>
            <Button variant="contained" disabled={preview.changedCount === 0} onClick={write}>
              {manyContactsWords.write(preview.changedCount)}
            </Button>
            <FormControlLabel
              control={
                <Switch checked={quiet} onChange={(event) => setQuiet(event.target.checked)} />
              }
              label={manyContactsWords.hideUnchanged}
            />
          </Box>
          <ContactRows rows={shown} />
        </>
      )}
    </Card>
  );
}
