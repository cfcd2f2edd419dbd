import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { isApplicable } from './correct-content.ts';
import { visibleImports } from './import.policy.ts';

export const SuggestionStatus = describedEnum('SuggestionStatus', {
  description: 'What was decided about a suggestion.',
  descriptions: {
    OPEN: 'Nobody has decided yet (chưa xử lý).',
    DONE: 'It was mended (đã sửa).',
    DISMISSED: 'It is right as it stands (bỏ qua).',
  },
});

export const ImportSuggestion = builder.prismaNode('ImportSuggestion', {
  id: { field: 'id' },
  nullable: true,
  description:
    'Something that looks wrong on an imported page (gợi ý biên tập); nothing is corrected by itself.',
  findUnique: (id, { viewer }) => ({ id, import: visibleImports(viewer) }),
  fields: (t) => ({
    rule: t.exposeString('rule', { description: 'The name of the rule that found it.' }),
    place: t.exposeString('place', { description: 'Where on the page, Vietnamese.' }),
    found: t.exposeString('found', { description: 'The text as written.' }),
    suggestion: t.exposeString('suggestion', {
      description: 'What it may have to be; empty where only a person can tell.',
    }),
    explanation: t.exposeString('explanation', { description: 'Why it looks wrong, Vietnamese.' }),
    applicable: t.boolean({
      description: 'Whether applyImportSuggestions can write it into the article.',
      resolve: (suggestion) => suggestion.status === 'OPEN' && isApplicable(suggestion),
    }),
    status: t.expose('status', { type: SuggestionStatus, description: 'What was decided.' }),
    import: t.relation('import', { description: 'The page on which it was found.' }),
  }),
});
