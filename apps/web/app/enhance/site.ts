// The one script of the reading pages. Everything it touches works without it.

import { CopyText } from './copy-text.ts';
import { OrgTree } from './org-tree.ts';
import { PhotoViewer } from './photo-viewer.ts';
import { countPrefetchedPage } from './prefetched-page.ts';
import { PrintButton } from './print-button.ts';
import { SharePage } from './share-page.ts';
import { SiteLinks } from './site-links.ts';
import { SiteMenu } from './site-menu.ts';
import { SitePoll } from './site-poll.ts';
import { SlideShow } from './slide-show.ts';
import { TimeTravel } from './time-travel.ts';

customElements.define('site-menu', SiteMenu);
customElements.define('site-links', SiteLinks);
customElements.define('site-poll', SitePoll);
customElements.define('slide-show', SlideShow);
customElements.define('photo-viewer', PhotoViewer);
customElements.define('print-button', PrintButton);
customElements.define('org-tree', OrgTree);
customElements.define('time-travel', TimeTravel);
customElements.define('copy-text', CopyText);
customElements.define('share-page', SharePage);
countPrefetchedPage();
