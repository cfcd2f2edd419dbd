import { siteFrame } from '@hoi/localization/words/frame/site';

/** What the portal is called: its own name, else whose it is. */
export function siteNameOf(settings: { siteName: string; organisationName: string }): string {
  return settings.siteName || settings.organisationName || siteFrame.name;
}
