import { unitBoxWords } from '@hoi/localization/words/organisation/units';
import { Autocomplete } from '@mui/material';
import { type UnitBoxProps, useUnitBox } from './use-unit-box.tsx';
import { useChosenUnits } from './use-unit-options.ts';

/** Chooses several units; the field holds their ids. */
export function UnitsInput(props: UnitBoxProps) {
  const { box, field, known, setPicked, setTyped } = useUnitBox(props, []);
  const ids: string[] = Array.isArray(field.value) ? field.value : [];
  const chosen = useChosenUnits(ids, 'id', known);
  return (
    <Autocomplete
      {...box}
      multiple
      disableCloseOnSelect
      filterSelectedOptions
      noOptionsText={
        box.options.some(({ id }) => ids.includes(id))
          ? unitBoxWords.chosenAlready
          : box.noOptionsText
      }
      value={chosen}
      onChange={(_event, units) => {
        setPicked(units);
        field.onChange(units.map((option) => option.id));
        setTyped('');
      }}
    />
  );
}
