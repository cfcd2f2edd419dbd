import { articleStatuses } from '@hoi/domain/article-status';
import { articleStatusLabels } from '@hoi/localization/labels';
import {
  AutocompleteInput,
  BooleanInput,
  ReferenceInput,
  SearchInput,
  SelectInput,
} from 'react-admin';

const statusChoices = articleStatuses.map((id) => ({ id, name: articleStatusLabels[id] }));
const byName = (typed: string) => ({ q: typed });

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
  <ReferenceInput key="orgUnit" source="orgUnit" reference="units" perPage={50}>
    <AutocompleteInput label="Đơn vị" optionText="name" optionValue="slug" filterToQuery={byName} />
  </ReferenceInput>,
  <BooleanInput key="mine" source="mine" label="Bài của tôi" defaultValue />,
  <BooleanInput key="awaitingContent" source="awaitingContent" label="Chờ nội dung" defaultValue />,
  <BooleanInput key="deleted" source="deleted" label="Đã xóa" defaultValue />,
];
