import { waitingWords } from '@hoi/localization/words/frame/back-office';
import { figureFields, figureWords } from '@hoi/localization/words/reporting/indicators';
import {
  correctFigureInput,
  recordFigureInput,
  withdrawFigureInput,
} from '@hoi/validation/reporting/indicator';
import { Alert, Button, LinearProgress, List, Typography } from '@mui/material';
import { useState } from 'react';
import { DeedLine } from '#components/deed-line.tsx';
import { FormButton } from '#components/form-button.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { useDeed } from '#components/use-deed.tsx';
import { useReading } from '#components/use-reading.ts';
import type { IndicatorPartsFragment } from '#generated/graphql.ts';
import { messageOf } from '#providers/api-error.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { correctFigure, figuresOf, recordFigure, withdrawFigure } from './figure.graphql.ts';
import { FigureTextInput } from './figure-text-input.tsx';
import { WithdrawnFigures } from './withdrawn-figures.tsx';

function written(values: FormValues) {
  return {
    text: form.text(values, 'text'),
    source: form.text(values, 'source'),
    article: form.textOrNull(values, 'article'),
  };
}

/** The figures of an indicator as they were published, the latest first; one more is recorded, or one corrected. */
export function IndicatorFigures({ indicator }: { indicator: IndicatorPartsFragment }) {
  // From where on the older ones are shown; null for the newest.
  const [before, setBefore] = useState<string | null>(null);
  const { data, error, isPending } = useReading(figuresOf, {
    code: indicator.code,
    before,
  });
  const recording = useDeed(recordFigure);
  const correcting = useDeed(correctFigure);
  const withdrawing = useDeed(withdrawFigure);
  const { update } = indicator.viewerCan;
  return (
    <RecordSection title={figureWords.heading}>
      {error && <Alert severity="error">{messageOf(error)}</Alert>}
      {isPending && <LinearProgress aria-label={waitingWords.loading} />}
      {data?.points.length === 0 && <Typography>{figureWords.none}</Typography>}
      <List dense>
        {data?.points.map(({ sentence, published }) => {
          const { id, version, source, period, orgUnit, value, corrections, article } = published;
          return (
            <DeedLine
              key={id}
              primary={sentence}
              secondary={[
                orgUnit.name,
                figureWords.written(value.text),
                source,
                figureWords.corrected(corrections.length),
              ]}
            >
              {update && (
                <>
                  <FormButton
                    label={figureWords.correct}
                    title={figureWords.correctOf(period.label)}
                    act={figureWords.correct}
                    rules={correctFigureInput}
                    record={{ id, version, source, text: value.text, article: article?.id ?? null }}
                    onSave={(values) =>
                      correcting.send({
                        ...form.versioned(values),
                        ...written(values),
                        reason: form.text(values, 'reason'),
                      })
                    }
                  >
                    <FigureTextInput indicator={indicator} />
                    <TextInput source="source" label={figureFields.source} multiline />
                    <TextInput source="reason" label={figureFields.reason} />
                  </FormButton>
                  <FormButton
                    label={figureWords.withdraw}
                    color="error"
                    title={figureWords.withdrawOf(period.label)}
                    act={figureWords.withdraw}
                    rules={withdrawFigureInput}
                    record={{ id, version }}
                    onSave={(values) =>
                      withdrawing.send(
                        {
                          ...form.versioned(values),
                          reason: form.text(values, 'reason'),
                        },
                        { underTheRule: 'asked in the form, with the reason' },
                      )
                    }
                  >
                    <TextInput
                      source="reason"
                      label={figureFields.withdrawnReason}
                      helperText={figureFields.withdrawnHelp}
                    />
                  </FormButton>
                </>
              )}
            </DeedLine>
          );
        })}
      </List>
      {before && <Button onClick={() => setBefore(null)}>{figureWords.newest}</Button>}
      {data?.older && <Button onClick={() => setBefore(data.older)}>{figureWords.older}</Button>}
      {data && <WithdrawnFigures figures={data.withdrawn} count={data.withdrawnCount} />}
      {update && (
        <FormButton
          label={figureWords.record}
          variant="outlined"
          title={figureWords.record}
          act={figureWords.record}
          rules={recordFigureInput}
          onSave={(values) =>
            recording.send({
              ...written(values),
              indicator: indicator.id,
              orgUnit: form.text(values, 'orgUnit'),
              period: form.text(values, 'period'),
            })
          }
        >
          <UnitInput source="orgUnit" label={figureFields.orgUnit} ended />
          <TextInput
            source="period"
            label={figureFields.period}
            helperText={figureFields.periodHelp}
          />
          <FigureTextInput indicator={indicator} />
          <TextInput source="source" label={figureFields.source} multiline />
        </FormButton>
      )}
    </RecordSection>
  );
}
