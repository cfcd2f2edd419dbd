import { fieldNames } from '@hoi/localization/words/frame/fields';
import { planFields, planImportWords } from '@hoi/localization/words/organisation/plan-screens';
import { importOrgPlanInput } from '@hoi/validation/organisation/org-plan';
import { Alert, Box, Button, Card, Typography } from '@mui/material';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { DayInput } from '#components/day-input.tsx';
import { FileButton } from '#components/file-button.tsx';
import { LinesTable } from '#components/lines-table.tsx';
import { BooleanInput, TextInput } from '#components/ruled/inputs.tsx';
import { KeptForm } from '#components/saving/kept-form.tsx';
import { SaveLine } from '#components/saving/save-line.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { useDeed } from '#components/use-deed.tsx';
import { ApiError, messageOf } from '#providers/api-error.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { importPlan } from '../plan-parts.graphql.ts';
import { type LineFault, lineFaults } from './line-faults.ts';
import { type DraftedPlan, PlanDrafted } from './plan-drafted.tsx';

const start = { endEmptied: false };

/** Drafts a plan from a table of successions; with a fault in it nothing is kept. */
export function PlanImportPage() {
  const goTo = useNavigate();
  const importing = useDeed(importPlan);
  const [file, setFile] = useState<{ name: string; csv: string } | null>(null);
  const [draft, setDraft] = useState<DraftedPlan | null>(null);
  const [refusal, setRefusal] = useState<{ message: string; faults: LineFault[] } | null>(null);

  async function save(values: FormValues) {
    setRefusal(null);
    const input = {
      title: form.text(values, 'title'),
      decisionNumber: form.text(values, 'decisionNumber'),
      decisionDate: form.textOrNull(values, 'decisionDate'),
      parent: form.text(values, 'parent'),
      endEmptied: form.flag(values, 'endEmptied'),
      csv: file?.csv ?? '',
    };
    try {
      const { orgPlan, notices } = (await importing.send(input)).importOrgPlan;
      const address = `/plans/${encodeURIComponent(orgPlan.id)}`;
      if (notices.length > 0) setDraft({ address, notices });
      else goTo(address);
      return true;
    } catch (error) {
      const faults = error instanceof ApiError ? lineFaults(error.issues) : null;
      if (!faults) throw error;
      // The lines of the file are no fields of the form.
      setRefusal({ message: messageOf(error), faults });
      return false;
    }
  }

  if (draft)
    return (
      <>
        <Title title={planImportWords.heading} />
        <PlanDrafted {...draft} />
      </>
    );
  return (
    <Card sx={{ p: 2, mt: 2, maxWidth: 820 }}>
      <Title title={planImportWords.heading} />
      <Typography variant="body2" sx={{ mb: 2 }}>
        {planImportWords.text}
      </Typography>
      <KeptForm
        rules={importOrgPlanInput}
        place="plans/import"
        label={planImportWords.heading}
        record={start}
        onSave={save}
        onFault={(error) => setRefusal({ message: messageOf(error), faults: [] })}
      >
        <TextInput source="title" label={planFields.title} />
        <TextInput source="decisionNumber" label={fieldNames.decisionNumber} />
        <DayInput source="decisionDate" label={fieldNames.decisionDate} />
        <UnitInput
          source="parent"
          label={planImportWords.parent}
          helperText={planImportWords.parentHelp}
        />
        <BooleanInput source="endEmptied" label={planImportWords.endEmptied} />
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <FileButton
            label={planImportWords.choose}
            accept=".csv,text/csv"
            onFile={async (chosen) => setFile({ name: chosen.name, csv: await chosen.text() })}
          />
          {file && <span>{file.name}</span>}
          <Button type="submit" variant="contained" disabled={!file}>
            {planImportWords.draft}
          </Button>
          <SaveLine />
        </Box>
      </KeptForm>
      {refusal && (
        <Box sx={{ mt: 2 }}>
          <Alert severity="error">{refusal.message}</Alert>
          {refusal.faults.length > 0 && (
            <LinesTable
              label={planImportWords.faults}
              heads={[planImportWords.line, planImportWords.fault]}
              lines={refusal.faults}
              cells={({ line, message }) => [line ?? '–', message]}
            />
          )}
        </Box>
      )}
    </Card>
  );
}
