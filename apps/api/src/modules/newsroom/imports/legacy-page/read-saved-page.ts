import { LegacyPageFault } from './legacy-page-fault.ts';
import { type ReadLegacyPage, readLegacyPage } from './read-legacy-page.ts';

type SavedPage = { page: ReadLegacyPage } | { fault: LegacyPageFault['kind']; message: string };

/** A saved page, or why it is none; a task for a process of its own. */
export function read({ bytes, name }: { bytes: Uint8Array; name: string }): SavedPage {
  try {
    return { page: readLegacyPage(bytes, name) };
  } catch (error) {
    if (!(error instanceof LegacyPageFault)) throw error;
    return { fault: error.kind, message: error.message };
  }
}
