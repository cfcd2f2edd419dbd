/** An album is prepared, then shown. */
export const albumStatuses = ['DRAFT', 'PUBLISHED'] as const;
export type AlbumStatus = (typeof albumStatuses)[number];
