import { siteRules } from '@hoi/localization/words/portal/site';
import { z } from 'zod';
import { onceRight } from '../agreement.ts';
import { within } from '../bound.ts';
import { orElse, orEmpty } from '../left-out.ts';
import { line, requiredLine } from '../text.ts';

const phone = line(60).pipe(
  z.union([z.literal(''), z.string().regex(/^\+?[\d ().,;/–-]+$/, siteRules.phone)]),
);
const email = line(200).pipe(z.union([z.literal(''), z.email()], siteRules.email));

// Viet Nam with its islands: a latitude typed for a longitude lies outside.
const latitude = within(z.number(), 6, 24, siteRules.latitude);
const longitude = within(z.number(), 102, 118, siteRules.longitude);

const fields = z.object({
  expectedVersion: z.int().min(0),
  siteName: requiredLine(120),
  organisationName: requiredLine(200),
  managingBody: orEmpty(line(200)),
  responsiblePerson: orEmpty(line(200)),
  address: orEmpty(line(300)),
  phone: orEmpty(phone),
  email: orEmpty(email),
  weatherPlace: orEmpty(line(80)),
  weatherLatitude: orElse(latitude, null),
  weatherLongitude: orElse(longitude, null),
});

const weatherFields = ['weatherPlace', 'weatherLatitude', 'weatherLongitude'] as const;

/**
 * What header and footer say, and the place of the weather panel: its name with both coordinates
 * (degrees, WGS84) or none of the three. `expectedVersion` is 0 before the first save.
 */
export const updateSiteSettingsInput = fields.superRefine(
  (settings, context) => {
    const missing = weatherFields.filter(
      (name) => settings[name] === '' || settings[name] === null,
    );
    if (missing.length === weatherFields.length) return;
    for (const name of missing) {
      const message = siteRules.weatherPlace;
      context.addIssue({ code: 'custom', path: [name], message });
    }
  },
  { when: onceRight(...weatherFields) },
);
export type SiteSettingsChange = z.output<typeof updateSiteSettingsInput>;
