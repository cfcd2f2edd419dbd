import { unitFields } from '@hoi/localization/words/organisation/unit-screens';
import { useWatch } from 'react-hook-form';
import { NumberInput, SelectInput, TextArrayInput, TextInput } from '#components/ruled/inputs.tsx';
import { SlugInput } from '#components/slug-input.tsx';
import { basisChoices, hasBasis, kindChoices } from '#components/units/kind-choices.ts';

export function UnitInputs() {
  const kind: unknown = useWatch({ name: 'kind' });
  return (
    <>
      <TextInput source="name" label={unitFields.name} helperText={unitFields.nameHelp} />
      <SelectInput source="kind" label={unitFields.level} choices={kindChoices} />
      {hasBasis(kind) && (
        <SelectInput source="basis" label={unitFields.basis} choices={basisChoices} />
      )}
      <TextInput source="levelLabel" label={unitFields.levelLabel} />
      <TextInput source="officialCode" label={unitFields.code} helperText={unitFields.codeHelp} />
      <NumberInput source="position" label={unitFields.position} />
      <TextArrayInput
        source="spellings"
        label={unitFields.spellings}
        helperText={unitFields.spellingsHelp}
      />
      <SlugInput from="name" />
    </>
  );
}
