import { localDay } from '@hoi/localization/date';
import { builder } from '#graphql/builder.ts';
import { type PersonOfDay, personOfDay } from '#modules/organisation/people/byline-person.ts';
import { findPerson } from '#modules/organisation/people/people-readers.ts';
import { Person } from '#modules/organisation/people/person.type.ts';
import { clock } from '#outside/clock.ts';
import type { ArticleColumn, ArticleRow } from './article-columns.ts';

export const bylineColumns = [
  'bylineName',
  'bylinePosition',
  'bylineOrganisation',
  'bylinePersonId',
  'publishedAt',
] as const satisfies readonly ArticleColumn[];

type BylineRow = Pick<ArticleRow, (typeof bylineColumns)[number]>;

/** What was typed, or what is known of the person; most articles name none and wait for nothing. */
function textOf(
  typed: string,
  { bylinePersonId, publishedAt }: BylineRow,
  part: keyof PersonOfDay,
): string | Promise<string> {
  if (typed !== '' || bylinePersonId === null) return typed;
  const day = localDay(publishedAt ?? clock.now());
  return personOfDay(bylinePersonId, day).then((person) => person?.[part] ?? '');
}

export const Byline = builder.objectRef<BylineRow>('Byline').implement({
  description:
    'Who wrote the article (tác giả): as typed, else as the person was on the day of publishing. Each part is empty when it is not known.',
  fields: (t) => ({
    name: t.string({
      description: 'Her name, or their names.',
      resolve: (row) => textOf(row.bylineName, row, 'name'),
    }),
    position: t.string({
      description: 'Her office (chức vụ).',
      resolve: (row) => textOf(row.bylinePosition, row, 'position'),
    }),
    organisation: t.string({
      description: 'Where she works (đơn vị công tác).',
      resolve: (row) => textOf(row.bylineOrganisation, row, 'organisation'),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Null when none is named, or one that the viewer may not know of.',
      resolve: ({ bylinePersonId }, _args, { viewer }) =>
        bylinePersonId === null ? null : findPerson(viewer, bylinePersonId),
    }),
  }),
});
