import { recorderOf } from '#modules/access/audit/record.ts';

// Links are always public, so every change of them is seen.
const tags = () => ['site-links'];

export const recordLink = recorderOf('SiteLink', tags);
export const recordLinkGroup = recorderOf('SiteLinkGroup', tags);
