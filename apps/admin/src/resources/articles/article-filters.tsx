import { articleStatuses } from '@hoi/domain/article-status';
import { articleStatusLabels } from '@hoi/localization/labels';
import { BooleanInput, ReferenceInput, SearchInput, SelectInput } from 'react-admin';
import { UnitInput } from '#components/units/unit-input.tsx';

const statusChoices = articleStatuses.map((id) => ({ id, name: articleStatusLabels[id] }));

export const articleFilters = [
  <SearchInput
    key="q"
    source="q"
    alwaysOn
    placeholder="Tìm trong bài"
    aria-label="Tìm trong bài"
  />,
  <SelectInput
    key="status"
    source="status"
    label="Trạng thái"
    choices={statusChoices}
    alwaysOn
    translateChoice={false}
  />,
  <ReferenceInput key="category" source="category" reference="categories" perPage={100}>
    <SelectInput label="Chuyên mục" optionText="name" optionValue="slug" />
  </ReferenceInput>,
  <UnitInput key="orgUnit" source="orgUnit" label="Đơn vị" by="slug" ended />,
  <BooleanInput key="mine" source="mine" label="Bài của tôi" defaultValue />,
  <BooleanInput key="awaitingContent" source="awaitingContent" label="Chờ nội dung" defaultValue />,
  <BooleanInput key="deleted" source="deleted" label="Đã xóa" defaultValue />,
];
