import { unitBoxWords } from '@hoi/localization/words/organisation/units';
import { Autocomplete } from '@mui/material';
import { type UnitBoxProps, useUnitBox } from './use-unit-box.tsx';
import { useChosenUnits } from './use-unit-options.ts';

interface UnitInputProps extends UnitBoxProps {
  /** What the field holds of the unit. */
  by?: 'id' | 'slug';
  /** Of a filter: stands in the bar even while it is empty. */
  alwaysOn?: boolean;
}

/** Chooses a unit by any name that it ever had; namesakes are told apart by what stands above them. */
export function UnitInput({ by = 'id', alwaysOn: _alwaysOn, ...props }: UnitInputProps) {
  const { box, field, known, setPicked } = useUnitBox(props, '');
  const value = typeof field.value === 'string' ? field.value : '';
  const [chosen = null] = useChosenUnits(value ? [value] : [], by, known);
  return (
    <Autocomplete
      {...box}
      sx={{ minWidth: 240 }}
      value={chosen}
      onChange={(_event, option) => {
        setPicked(option ? [option] : []);
        field.onChange(option?.[by] ?? '');
      }}
    />
  );
}

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
