import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';

interface Author {
  fullName: string;
  published: boolean;
  /** Those of the article's day, the highest first. */
  appointments: readonly { title: string; orgUnit: { unionName: string } }[];
}

/** The office without its unit where the title ends with that: the unit stands behind it anyway. */
function positionOf(title: string, organisation: string): string {
  return title.endsWith(` ${organisation}`) ? title.slice(0, -organisation.length).trim() : title;
}

/** What readers will see of an author: each part that was typed instead of what is known of her. */
export function shownByline({ fullName, published, appointments }: Author, typed: FormValues) {
  const [office] = published ? appointments : [];
  const organisation = office?.orgUnit.unionName ?? '';
  const known = {
    name: published ? fullName : '',
    position: office ? positionOf(office.title, organisation) : '',
    organisation,
  };
  return (['name', 'position', 'organisation'] as const)
    .map((part) => form.text(typed, part).trim() || known[part])
    .filter(Boolean)
    .join(', ');
}
