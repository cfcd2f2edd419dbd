import { NotFoundError } from '@hoi/domain/errors';
import { applySuggestionsInput } from '@hoi/validation/newsroom/legacy-import';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { applyImportSuggestions } from './apply-import-suggestions.command.ts';
import { ApplyImportSuggestionsInput } from './import.input.ts';
import { requireImportWriter } from './import.policy.ts';
import { suggestionsPayload } from './suggestions-payload.ts';

const ApplyImportSuggestionsPayload = suggestionsPayload('ApplyImportSuggestionsPayload');

builder.mutationField('applyImportSuggestions', (t) =>
  t.field({
    type: ApplyImportSuggestionsPayload,
    description:
      'Writes suggestions into their articles as new versions, all or none of them; CONFLICT when a place reads otherwise now. Editors of the root unit.',
    args: { input: t.arg({ type: ApplyImportSuggestionsInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requireImportWriter(viewer);
      const { ids: given } = parseInput(applySuggestionsInput, input);
      const ids = given.map((id) => localId(id, 'ImportSuggestion')).filter((id) => id !== null);
      if (ids.length < given.length) throw new NotFoundError();
      await applyImportSuggestions(viewer, ids);
      return { ids };
    },
  }),
);
