import { slugify } from '@hoi/localization/slug';

/** The address part for a unit's name, also for one without a letter that an address could have. */
export function unitSlug(name: string): string {
  return slugify(name) || 'don-vi';
}
