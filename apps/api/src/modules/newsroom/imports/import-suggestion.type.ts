import { builder } from '#graphql/builder.ts';
import { isApplicable } from './correct-content.ts';
import { visibleImports } from './import.policy.ts';

export const SuggestionStatus = builder.enumType('SuggestionStatus', {
  values: ['OPEN', 'DONE', 'DISMISSED'] as const,
});

export const ImportSuggestion = builder.prismaNode('ImportSuggestion', {
  id: { field: 'id' },
  nullable: true,
  description:
    'Something that looks wrong on an imported page (gợi ý biên tập); nothing is corrected by itself.',
  findUnique: (id, { viewer }) => ({ id, import: visibleImports(viewer) }),
  fields: (t) => ({
    rule: t.exposeString('rule', { description: 'The rule that found it.' }),
    place: t.exposeString('place', { description: 'Where on the page, Vietnamese.' }),
    found: t.exposeString('found', { description: 'As written.' }),
    suggestion: t.exposeString('suggestion', {
      description: 'What it may have to be; empty where only a person can tell.',
    }),
    explanation: t.exposeString('explanation', { description: 'Why it looks wrong, Vietnamese.' }),
    applicable: t.boolean({
      description: 'Whether applyImportSuggestions can write it into the article.',
      resolve: (suggestion) => suggestion.status === 'OPEN' && isApplicable(suggestion),
    }),
    status: t.expose('status', { type: SuggestionStatus }),
    import: t.relation('import'),
  }),
});
