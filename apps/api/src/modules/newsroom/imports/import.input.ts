import { builder } from '#graphql/builder.ts';
import { SuggestionStatus } from './import-suggestion.type.ts';

export const ImportLegacyPageInput = builder.inputType('ImportLegacyPageInput', {
  fields: (t) => ({
    file: t.field({ type: 'File', required: true, description: 'Text or HTML, at most 5 MB.' }),
    category: t.id({ description: 'Where its articles go; “Hoạt động Hội” when left out.' }),
  }),
});

export const ResolveImportSuggestionInput = builder.inputType('ResolveImportSuggestionInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    status: t.field({ type: SuggestionStatus, required: true }),
  }),
});

export const ResolveImportSuggestionsInput = builder.inputType('ResolveImportSuggestionsInput', {
  fields: (t) => ({
    ids: t.idList({ required: true, description: 'At most 200.' }),
    status: t.field({ type: SuggestionStatus, required: true }),
  }),
});

export const ApplyImportSuggestionsInput = builder.inputType('ApplyImportSuggestionsInput', {
  fields: (t) => ({
    ids: t.idList({ required: true, description: 'At most 200.' }),
  }),
});
