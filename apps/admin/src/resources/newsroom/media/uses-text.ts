import { mediaUserLabels, mediaUseWords } from '@hoi/localization/words/newsroom/media';
import type { MediaUsesQuery } from '#generated/graphql.ts';

type Node = Extract<NonNullable<MediaUsesQuery['node']>, { usedIn?: unknown }>;
export type Uses = NonNullable<Node['usedIn']>;

/** "3 bài viết, 1 album ảnh và 2 nơi khác bạn không được xem"; empty when nothing uses it. */
export function usesText({ users, count, hiddenCount }: Omit<Uses, 'viewerCanReplace'>): string {
  const kinds = ['ARTICLE', 'ALBUM', 'PAGE'] as const;
  const counted = kinds
    .map((kind) => ({ kind, number: users.filter((user) => user.kind === kind).length }))
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => `${number} ${mediaUserLabels[kind]}`);
  // Only the first fifty come one by one.
  const seen = count > users.length ? [mediaUseWords.places(count)] : counted;
  const hiddenText = count > 0 ? mediaUseWords.furtherHiddenPlaces : mediaUseWords.hiddenPlaces;
  const hidden = hiddenCount ? hiddenText(hiddenCount) : '';
  return [seen.join(', '), hidden].filter(Boolean).join(` ${mediaUseWords.and} `);
}
