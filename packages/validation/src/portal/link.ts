import { linkRules } from '@hoi/localization/words/portal/links';
import { isSafeSource } from '@hoi/richtext/safe-url';
import { z } from 'zod';
import { id } from '../id.ts';
import { orElse } from '../left-out.ts';
import { position } from '../organisation/position.ts';
import { requiredLine } from '../text.ts';
import { versionedInput } from '../versioned.ts';

function isWebAddress(address: string): boolean {
  return /^https?:/i.test(address) && isSafeSource(address);
}

/** The address of another site. */
const webAddress = z.string().trim().refine(isWebAddress, linkRules.address);

const linkFields = z.object({
  title: requiredLine(200),
  url: webAddress,
  opensNewPage: orElse(z.boolean(), true),
  position,
});

export const siteLinkGroupFields = z.object({ name: requiredLine(120), position });
/** As a form holds a group: with its links. */
export const siteLinkGroupForm = siteLinkGroupFields.extend({ links: z.array(linkFields) });
export const updateSiteLinkGroupInput = versionedInput.extend(siteLinkGroupFields.shape);
export const createSiteLinkInput = linkFields.extend({ group: id });
/** Without `group` the link stays where it is. */
export const updateSiteLinkInput = versionedInput.extend({
  ...linkFields.shape,
  group: id.nullish(),
});

export type SiteLinkGroupFields = z.output<typeof siteLinkGroupFields>;
export type SiteLinkFields = z.output<typeof linkFields>;
