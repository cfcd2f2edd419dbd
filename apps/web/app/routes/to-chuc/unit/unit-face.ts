import { formatDate } from '@hoi/localization/date';
import { timeTravel, treePage } from '@hoi/localization/words/organisation/unit-pages';
import type { UnitQuery } from '#api/generated/graphql.ts';
import { hrefs } from '#platform/addresses.ts';
import type { PageFace } from '#platform/seo.ts';

type UnitFacts = Pick<
  NonNullable<UnitQuery['orgUnit']>,
  'slug' | 'name' | 'unionName' | 'startsOn' | 'endsOn' | 'ancestors' | 'contact'
>;

/** The way from the tree down to a unit's superior, on one day. */
export function unitSteps(unit: Pick<UnitFacts, 'ancestors'>, day: string | undefined) {
  return [
    { label: treePage.heading, href: hrefs.organisation({ day }) },
    ...unit.ancestors.map(({ slug, name }) => ({
      label: name,
      href: hrefs.orgUnit(slug, { day }),
    })),
  ];
}

function organisation(unit: UnitFacts, siteUrl: string, known: boolean): Record<string, unknown> {
  const above = unit.ancestors.at(-1);
  const { contact } = unit;
  return {
    '@type': 'Organization',
    '@id': siteUrl + hrefs.orgUnit(unit.slug),
    name: unit.unionName,
    alternateName: unit.name,
    url: siteUrl + hrefs.orgUnit(unit.slug),
    ...(known && unit.startsOn && { foundingDate: unit.startsOn }),
    ...(unit.endsOn && { dissolutionDate: unit.endsOn }),
    ...(contact?.address && { address: contact.address }),
    ...(contact?.phone && { telephone: contact.phone }),
    ...(contact?.email && { email: contact.email }),
    ...(above && {
      parentOrganization: {
        '@type': 'Organization',
        name: above.unionName,
        url: siteUrl + hrefs.orgUnit(above.slug),
      },
    }),
  };
}

interface FaceOptions {
  siteUrl: string;
  /** Undefined for today. */
  day: string | undefined;
  /** Whether its first day is on record. */
  startKnown: boolean;
  description: string;
}

/** What search engines and other sites are told of a unit. */
export function unitFace(unit: UnitFacts, options: FaceOptions): PageFace {
  const { siteUrl, day, startKnown, description } = options;
  const steps = [
    ...unitSteps(unit, day),
    { label: unit.unionName, href: hrefs.orgUnit(unit.slug, { day }) },
  ];
  return {
    title: day ? `${unit.unionName} ${timeTravel.on} ${formatDate(day)}` : unit.unionName,
    // The present page, which tells the whole history, stands for all days.
    unlisted: day !== undefined,
    description,
    path: hrefs.orgUnit(unit.slug, { day }),
    jsonLd: {
      '@context': 'https://schema.org',
      '@graph': [
        organisation(unit, siteUrl, startKnown),
        {
          '@type': 'BreadcrumbList',
          itemListElement: steps.map(({ label, href }, place) => ({
            '@type': 'ListItem',
            position: place + 1,
            name: label,
            item: siteUrl + href,
          })),
        },
      ],
    },
  };
}
