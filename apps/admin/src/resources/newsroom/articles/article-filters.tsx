import { articleStandings } from '@hoi/domain/article-status';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import { articleFields, articleWords } from '@hoi/localization/words/newsroom/article-screens';
import { articleStandingLabels } from '@hoi/localization/words/newsroom/articles';
import { ReferenceInput, SearchInput } from 'react-admin';
import { choicesOf } from '#components/choices-of.ts';
import { BooleanInput, SelectInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';

const standingChoices = choicesOf(articleStandings, articleStandingLabels);

export const articleFilters = [
  <SearchInput
    key="q"
    source="q"
    alwaysOn
    placeholder={articleWords.findInText}
    aria-label={articleWords.findInText}
  />,
  <SelectInput
    key="standing"
    source="standing"
    label={fieldNames.status}
    choices={standingChoices}
    alwaysOn
    translateChoice={false}
  />,
  <ReferenceInput key="category" source="category" reference="categories" perPage={100}>
    <SelectInput label={articleFields.category} optionText="name" optionValue="slug" />
  </ReferenceInput>,
  <UnitInput key="orgUnit" source="orgUnit" label={fieldNames.unit} by="slug" ended />,
  <BooleanInput key="mine" source="mine" label={articleWords.mine} defaultValue />,
  <BooleanInput
    key="awaitingContent"
    source="awaitingContent"
    label={articleWords.awaitingContent}
    defaultValue
  />,
  <BooleanInput key="deleted" source="deleted" label={articleWords.deleted} defaultValue />,
];
