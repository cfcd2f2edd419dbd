import { articleStandings } from '@hoi/domain/article-status';
import { articleStandingLabels } from '@hoi/localization/words/newsroom/articles';
import { BooleanInput, ReferenceInput, SearchInput } from 'react-admin';
import { SelectInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';

const standingChoices = articleStandings.map((id) => ({ id, name: articleStandingLabels[id] }));

export const articleFilters = [
  <SearchInput
    key="q"
    source="q"
    alwaysOn
    placeholder="Tìm trong bài"
    aria-label="Tìm trong bài"
  />,
  <SelectInput
    key="standing"
    source="standing"
    label="Trạng thái"
    choices={standingChoices}
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
