/** What readers must be shown afresh after a change of somebody's offices: nothing of the unpublished. */
export function readerTags(published: boolean, ...tags: string[]): string[] {
  return published ? ['people', ...tags] : [];
}
