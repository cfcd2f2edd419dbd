import { ConflictError } from '@hoi/domain/errors';
import { readApart } from '#apart/read-apart.ts';
import { requirePermission, type Viewer } from '#modules/access/identity/viewer.ts';
import { recordUnit } from '#modules/organisation/units/unit-versions.ts';
import { longTransaction } from '#outside/db.ts';
import { writeContacts } from './contact-rows.ts';
import { contactLines } from './contact-sheet.ts';
import { type ContactPreview, previewContacts } from './preview-contacts.ts';
import type { read as readSheet } from './read-sheet.ts';

export interface ContactImport {
  /** Reads the upload; called once the viewer is known to be allowed. */
  read(): Promise<{ bytes: Uint8Array }>;
  /** Null: only look. Otherwise what the preview said, and it must still be so. */
  digest: string | null;
}

// Thousands of audit entries, each chained to the one before.
const longestWriteMs = 60_000;
const sheetReader = new URL('./read-sheet.ts', import.meta.url);

/**
 * Reads a sheet of contacts and says what it would change; with the digest of that answer writes it, all
 * or nothing. @throws ConflictError when the sheet would change something else by now
 */
export async function importUnitContacts(
  viewer: Viewer,
  { read, digest }: ContactImport,
): Promise<ContactPreview> {
  const staff = requirePermission(viewer, 'unit:write');
  const { bytes } = await read();
  const sheet = contactLines(await readApart<typeof readSheet>(sheetReader, bytes));
  return longTransaction(
    async (tx) => {
      const preview = await previewContacts(tx, staff, sheet);
      if (digest === null) return preview;
      if (digest !== preview.digest) throw new ConflictError();
      await writeContacts(tx, preview.changes);
      for (const { unitId, contact } of preview.changes) {
        const deed = { action: 'import-unit-contacts', detail: { ...contact } };
        await recordUnit(tx, staff, { id: unitId }, deed);
      }
      return preview;
    },
    { timeout: longestWriteMs },
  );
}
