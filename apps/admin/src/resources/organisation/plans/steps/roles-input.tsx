import { SelectInput } from '#components/ruled/inputs.tsx';

const rolesChoices = [
  { id: 'FOLLOW', name: 'Theo sang đơn vị mới' },
  { id: 'END', name: 'Kết thúc cùng đơn vị cũ' },
];

/** What becomes of the roles at a unit that ends; never decided silently. */
export function RolesInput() {
  return <SelectInput source="roles" label="Vai trò tại đơn vị kết thúc" choices={rolesChoices} />;
}
