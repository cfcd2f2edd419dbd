import { builder } from '#graphql/builder.ts';
import {
  type FoundPart,
  type ImportReport,
  pageParts,
  type StoredThing,
  storedKinds,
  storedOutcomes,
} from './import-report.ts';

const LegacyPagePart = builder.enumType('LegacyPagePart', { values: pageParts });
const ImportedKind = builder.enumType('ImportedKind', { values: storedKinds });
const ImportOutcome = builder.enumType('ImportOutcome', {
  description: 'MATCHED: it was there already and stayed as it was.',
  values: storedOutcomes,
});

const FoundOnPage = builder.objectRef<FoundPart>('FoundOnPage').implement({
  description: 'A part of the page as it was read.',
  fields: (t) => ({
    part: t.expose('part', { type: LegacyPagePart }),
    count: t.exposeInt('count', { description: 'How many rows, slides, paragraphs …' }),
    text: t.exposeString('text', { description: 'As written; several, one on each line.' }),
  }),
});

const PageNormalisation = builder
  .objectRef<ImportReport['normalisations'][number]>('PageNormalisation')
  .implement({
    description: 'What was read otherwise than it stands in the file.',
    fields: (t) => ({
      kind: t.exposeString('kind'),
      count: t.exposeInt('count'),
      how: t.exposeString('how', { description: 'Vietnamese.' }),
    }),
  });

const ImportedThing = builder.objectRef<StoredThing>('ImportedThing').implement({
  description: 'What a part of the page became here.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ImportedKind }),
    outcome: t.expose('outcome', { type: ImportOutcome }),
    title: t.exposeString('title'),
  }),
});

export const LegacyImportReport = builder.objectRef<ImportReport>('LegacyImportReport').implement({
  fields: (t) => ({
    encoding: t.exposeString('encoding', { description: 'For example Windows-1258.' }),
    format: t.exposeString('format', { description: 'TEXT or HTML.' }),
    found: t.field({ type: [FoundOnPage], price: { rows: 20 }, resolve: (report) => report.found }),
    normalisations: t.field({
      type: [PageNormalisation],
      price: { rows: 20 },
      resolve: (report) => report.normalisations,
    }),
    stored: t.field({
      type: [ImportedThing],
      price: { rows: 10 },
      resolve: (report) => report.stored,
    }),
  }),
});
