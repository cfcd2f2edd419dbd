import type { MediaUserKind, MediaUsesQuery } from '#generated/graphql.ts';

type Node = Extract<NonNullable<MediaUsesQuery['node']>, { usedIn?: unknown }>;
export type Uses = NonNullable<Node['usedIn']>;

export const kindWords: Record<MediaUserKind, string> = {
  ARTICLE: 'bài viết',
  ALBUM: 'album ảnh',
  PAGE: 'trang',
};

/** "3 bài viết, 1 album ảnh và 2 nơi khác bạn không được xem"; empty when nothing uses it. */
export function usesText({ users, count, hiddenCount }: Omit<Uses, 'viewerCanReplace'>): string {
  const kinds = ['ARTICLE', 'ALBUM', 'PAGE'] as const;
  const counted = kinds
    .map((kind) => ({ kind, number: users.filter((user) => user.kind === kind).length }))
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => `${number} ${kindWords[kind]}`);
  // Only the first fifty come one by one.
  const seen = count > users.length ? [`${count} nơi`] : counted;
  const hidden = hiddenCount
    ? `${hiddenCount} nơi ${count > 0 ? 'khác ' : ''}bạn không được xem`
    : '';
  return [seen.join(', '), hidden].filter(Boolean).join(' và ');
}
