import { cleanText } from '@hoi/domain/clean-text';
import { refuseField } from '@hoi/domain/errors';
import { categoryFaults } from '@hoi/localization/words/newsroom/categories';
import { importFaults } from '@hoi/localization/words/newsroom/imports';
import { importLegacyPageInput, savedPageLimits } from '@hoi/validation/newsroom/legacy-import';
import { builder } from '#graphql/builder.ts';
import { mutation } from '#graphql/mutation.ts';
import { localId } from '#graphql/node-id.ts';
import { readerOf, uploadedFile } from '#graphql/uploaded-file.ts';
import { categoryDirectory } from '#modules/newsroom/categories/category-directory.ts';
import { db } from '#outside/db.ts';
import { requireImportWriter } from './import.policy.ts';
import { importLegacyPage } from './import-legacy-page.command.ts';
import { LegacyImport } from './legacy-import.type.ts';
import { LegacyPageFault } from './legacy-page/legacy-page.ts';

const ImportLegacyPagePayload = builder
  .objectRef<{ importId: string; changed: boolean }>('ImportLegacyPagePayload')
  .implement({
    fields: (t) => ({
      changed: t.exposeBoolean('changed', {
        description: 'False when everything on the page was here already.',
      }),
      legacyImport: t.prismaField({
        type: LegacyImport,
        description: 'The record of this import, or of the one that had stored the same.',
        resolve: (query, { importId }) =>
          db.legacyImport.findUniqueOrThrow({ ...query, where: { id: importId } }),
      }),
    }),
  });

const messages: Record<LegacyPageFault['kind'], string> = {
  EMPTY: importFaults.empty,
  TOO_LARGE: importFaults.tooLarge(savedPageLimits.megabytes),
  BINARY: importFaults.binary,
  INCOMPLETE: importFaults.incomplete,
  TOO_LONG: importFaults.tooLong,
};

async function categorySlug(given: string | null | undefined): Promise<string | undefined> {
  if (given == null) return undefined;
  const category = (await categoryDirectory()).get(localId(given, 'Category') ?? '');
  return category?.slug ?? refuseField('category', categoryFaults.unknown);
}

mutation('importLegacyPage', {
  description:
    'Imports a saved page of the former portal (nhập trang cổng cũ). Editors of the root unit.',
  requires: requireImportWriter,
  input: importLegacyPageInput.extend({ file: uploadedFile }),
  descriptions: {
    file: 'Text or HTML, at most 5 MB.',
    category: 'Where its articles go; “Hoạt động Hội” when left out.',
  },
  payload: ImportLegacyPagePayload,
  resolve: async ({ file, category }, { viewer }) => {
    if (file.size > savedPageLimits.bytes) refuseField('file', messages.TOO_LARGE);
    const options = { category: await categorySlug(category) };
    const { bytes, fileName } = await readerOf(file)();
    const name = cleanText(fileName.slice(-255).toWellFormed());
    try {
      return await importLegacyPage(viewer, { name, bytes }, options);
    } catch (fault) {
      if (fault instanceof LegacyPageFault) refuseField('file', messages[fault.kind]);
      throw fault;
    }
  },
});
