import fonts from '@hoi/fonts/faces.css?url';
import latin400 from '@hoi/fonts/files/latin-400-normal.woff2?url';
import latin600 from '@hoi/fonts/files/latin-600-normal.woff2?url';
import vietnamese400 from '@hoi/fonts/files/vietnamese-400-normal.woff2?url';
import vietnamese600 from '@hoi/fonts/files/vietnamese-600-normal.woff2?url';
import type { LinkDescriptor } from '@remix-run/node';
import styles from '#styles/site.css?url';
import { hrefs } from './addresses.ts';
import { markPath, touchIcon } from './site-icons.ts';

const preload = (href: string): LinkDescriptor => ({
  rel: 'preload',
  as: 'font',
  type: 'font/woff2',
  crossOrigin: 'anonymous',
  href,
});

export const headLinks: LinkDescriptor[] = [
  ...[latin400, vietnamese400, latin600, vietnamese600].map(preload),
  { rel: 'stylesheet', href: fonts },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: markPath, type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: touchIcon.path, sizes: `${touchIcon.edge}x${touchIcon.edge}` },
  { rel: 'manifest', href: hrefs.manifest() },
  { rel: 'alternate', type: 'application/rss+xml', href: hrefs.feed(), title: 'RSS' },
];
