import { albumFaults } from '@hoi/localization/words/newsroom/albums';
import { slugRule } from '#modules/newsroom/shown/slug-rule.ts';

export const albumSlug = slugRule({
  kind: 'album',
  taken: (tx, where) => tx.album.findMany({ where, select: { slug: true } }),
  faults: albumFaults,
});
