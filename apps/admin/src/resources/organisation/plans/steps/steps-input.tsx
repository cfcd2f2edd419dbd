import { type OrgPlanStepKind, orgPlanStepKinds } from '@hoi/domain/org-plan-step';
import { stepKindLabels, stepListWords } from '@hoi/localization/words/organisation/plan-steps';
import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRecordContext } from 'react-admin';
import { useController, useWatch } from 'react-hook-form';
import { moved } from '#components/move-item.ts';
import { FieldFault } from '#components/ruled/field-fault.tsx';
import { useFieldRule } from '#components/ruled/field-rule.ts';
import { dayBefore, isDay } from '#components/units/unit-day.ts';
import { MergeWizard } from '../merge/merge-wizard.tsx';
import type { PlanRow } from '../plan.graphql.ts';
import { faultsByStep } from '../plan-faults.ts';
import { StepCard } from './step-card.tsx';
import { StepDialog } from './step-dialog.tsx';
import { stepSentence } from './step-sentence.ts';
import { endedUnits, keyedSteps, nextRef, type StepValues, stepsNaming } from './step-values.ts';
import { newUnits, useUnitNames } from './use-unit-names.ts';

interface Editing {
  kind: OrgPlanStepKind;
  /** Null: a new step. */
  index: number | null;
}

const nothing: StepValues[] = [];

/** The steps of a plan: each in one sentence; added, changed, taken out and put in order for reading. */
export function StepsInput() {
  const plan = useRecordContext<PlanRow>();
  const notify = useNotify();
  const { validate } = useFieldRule('steps', true);
  const { field, fieldState } = useController<Record<string, StepValues[]>>({
    name: 'steps',
    rules: { validate },
  });
  const effectiveOn: unknown = useWatch({ name: 'effectiveOn' });
  const [editing, setEditing] = useState<Editing | null>(null);
  const [merging, setMerging] = useState(false);
  const steps = field.value ?? nothing;
  const names = useUnitNames(plan?.named ?? [], steps);
  // What the server said holds for the steps as it saw them.
  const faults = faultsByStep(plan && !fieldState.isDirty ? plan.effects.faults : []);
  const on = typeof effectiveOn === 'string' && isDay(effectiveOn) ? effectiveOn : undefined;
  const others = steps.filter((_step, index) => index !== editing?.index);
  const scope = {
    on,
    asOf: on && dayBefore(on),
    extra: newUnits(steps),
    ending: endedUnits(others),
  };

  function keep(made: StepValues) {
    const { index } = editing ?? { index: null };
    field.onChange(index === null ? [...steps, made] : steps.with(index, made));
    setEditing(null);
  }
  function remove(index: number) {
    const { ref } = steps[index] ?? {};
    const [user] = ref ? stepsNaming(steps, ref) : [];
    if (user !== undefined) notify(stepListWords.usedBy(user + 1), { type: 'warning' });
    else field.onChange(steps.toSpliced(index, 1));
  }
  const shift = (from: number, to: number) => () => field.onChange(moved(steps, from, to));

  return (
    <Box component="section" sx={{ width: '100%', my: 2 }}>
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
        {stepListWords.heading(steps.length)}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}>
        {keyedSteps(steps).map(({ key, step }, index) => (
          <StepCard
            key={key}
            number={index + 1}
            sentence={stepSentence(step, names)}
            faults={faults.get(index) ?? []}
            deeds={{
              edit: () => setEditing({ kind: step.kind, index }),
              remove: () => remove(index),
              up: index > 0 ? shift(index, index - 1) : null,
              down: index < steps.length - 1 ? shift(index, index + 1) : null,
            }}
          />
        ))}
      </Box>
      <FieldFault name="steps" />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button variant="contained" onClick={() => setMerging(true)}>
          {stepListWords.mergeByPages}
        </Button>
        {orgPlanStepKinds.map((kind) => (
          <Button
            key={kind}
            variant="outlined"
            startIcon={<AddIcon />}
            onClick={() => setEditing({ kind, index: null })}
          >
            {stepKindLabels[kind]}
          </Button>
        ))}
      </Box>
      {editing && (
        <StepDialog
          kind={editing.kind}
          step={editing.index === null ? null : (steps[editing.index] ?? null)}
          freshRef={nextRef(steps)}
          scope={scope}
          onDone={keep}
          onClose={() => setEditing(null)}
        />
      )}
      {merging && (
        <MergeWizard
          freshRef={nextRef(steps)}
          scope={scope}
          onDone={(made) => {
            field.onChange([...steps, ...made]);
            setMerging(false);
          }}
          onClose={() => setMerging(false)}
        />
      )}
    </Box>
  );
}
