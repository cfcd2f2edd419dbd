import { formatDate } from '@hoi/localization/date';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { indicatorFields, indicatorWords } from '@hoi/localization/words/reporting/indicators';
import { defineIndicatorInput } from '@hoi/validation/reporting/indicator';
import { List } from '@mui/material';
import { DayInput } from '#components/day-input.tsx';
import { DeedLine } from '#components/deed-line.tsx';
import { FormButton } from '#components/form-button.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { BooleanInput, TextInput } from '#components/ruled/inputs.tsx';
import { useDeed } from '#components/use-deed.tsx';
import type { IndicatorPartsFragment } from '#generated/graphql.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { defineIndicator } from './indicator.graphql.ts';

function DefinitionInputs({ dated }: { dated: boolean }) {
  return (
    <>
      {dated && <DayInput source="validFrom" label={indicatorFields.validFrom} />}
      <TextInput source="text" label={indicatorFields.definition} multiline minRows={3} />
      <BooleanInput source="breaksSeries" label={indicatorFields.breaksSeries} />
      <TextInput source="reason" label={indicatorFields.reason} />
    </>
  );
}

/** What an indicator means and meant; a definition is added, or mended on its own day. */
export function IndicatorDefinitions({ indicator }: { indicator: IndicatorPartsFragment }) {
  const defining = useDeed(defineIndicator);
  const { id, version, definitions, viewerCan } = indicator;
  const save = (values: FormValues) =>
    defining.send({
      ...form.versioned(values),
      validFrom: form.text(values, 'validFrom'),
      text: form.text(values, 'text'),
      breaksSeries: form.flag(values, 'breaksSeries'),
      reason: form.text(values, 'reason'),
      replaces: form.flag(values, 'replaces'),
    });
  return (
    <RecordSection title={indicatorWords.definitions}>
      <List dense>
        {definitions.map((definition) => {
          const { validFrom, text, breaksSeries, reason } = definition;
          const day = formatDate(validFrom);
          return (
            <DeedLine
              key={validFrom}
              primary={text}
              secondary={[
                indicatorWords.from(day),
                breaksSeries ? indicatorWords.broken(reason) : null,
              ]}
            >
              {viewerCan.update && (
                <FormButton
                  label={buttonWords.change}
                  title={indicatorWords.mend(day)}
                  act={buttonWords.save}
                  rules={defineIndicatorInput}
                  record={{ ...definition, id, version, replaces: true }}
                  onSave={save}
                >
                  <DefinitionInputs dated={false} />
                </FormButton>
              )}
            </DeedLine>
          );
        })}
      </List>
      {viewerCan.update && (
        <FormButton
          label={indicatorWords.define}
          variant="outlined"
          title={indicatorWords.define}
          act={buttonWords.add}
          rules={defineIndicatorInput}
          record={{ id, version, breaksSeries: false }}
          onSave={save}
        >
          <DefinitionInputs dated />
        </FormButton>
      )}
    </RecordSection>
  );
}
