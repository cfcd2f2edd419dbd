import { localDay } from '@hoi/localization/date';
import { spoken, unitEvents } from '@hoi/localization/words/organisation/unit-history';
import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { unitSearchBox } from '@hoi/validation/public-forms';
import { data as answer, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql, readFragment } from '#api/generated/index.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { ShownDay } from '#components/organisation/shown-day.tsx';
import { TimeTravel } from '#components/organisation/time-travel.tsx';
import { WrongDay, wrongDayFace } from '#components/organisation/wrong-day.tsx';
import { hrefs } from '#platform/addresses.ts';
import { askedDay } from '#platform/asked-day.ts';
import { changeDays } from '#platform/change-days.ts';
import { movedTo, notFound } from '#platform/not-found.ts';
import { metaOf } from '#platform/seo.ts';
import { findUnits } from '../found-units.tsx';
import { Absence } from './absence.tsx';
import { Articles } from './articles.tsx';
import { Children } from './children.tsx';
import { Committees } from './committees.tsx';
import { Congresses } from './congresses.tsx';
import { Contact } from './contact.tsx';
import { Figures } from './figures.tsx';
import { FormerChildren } from './former-children.tsx';
import { Missing } from './missing.tsx';
import { People } from './people.tsx';
import { unitFace, unitSteps } from './unit-face.ts';
import { UnitHead } from './unit-head.tsx';
import { UnitHistory } from './unit-history.tsx';
import { pastOf, unitPastFragment } from './unit-past.ts';
import { UnknownUnit } from './unknown-unit.tsx';

const UnitQuery = graphql(`
  query Unit($slug: String!, $asOf: Date, $after: String) {
    orgUnitDays
    orgUnit(slug: $slug, asOf: $asOf) {
      slug
      name
      unionName
      asOf
      alive
      startsOn
      startKnown
      endsOn
      heirs {
        slug
        unionName
      }
      formerChildren {
        nameThen
      }
      ancestors {
        slug
        name
        unionName
      }
      contact {
        address
        phone
        email
      }
      ...UnitHead
      ...UnitFigures
      ...UnitMissing
      ...UnitPast
      ...UnitChildren
      ...UnitFormerChildren
      ...UnitContact
      ...UnitPeople
      ...UnitCommittees
      ...UnitCongresses
      ...UnitArticles
    }
  }
`);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const slug = params.unit ?? notFound();
  const query = new URL(request.url).searchParams;
  const { day, typed, wrong } = askedDay(query);
  const after = query.get('sau');
  const today = localDay(new Date());
  if (wrong) return answer({ wrong, slug, today }, { status: 404 });
  const data = await context.api.read(UnitQuery, { slug, asOf: day ?? null, after });
  const unit = data.orgUnit;
  if (!unit) {
    const words = slug.replaceAll('-', ' ').trim().slice(0, unitSearchBox.maxLength);
    if (!words) notFound();
    const found = await findUnits(context.api, words, day);
    return answer({ unknown: words, found, day }, { status: 404 });
  }
  if (typed || unit.slug !== slug) throw movedTo(hrefs.orgUnit(unit.slug, { day }));
  const events = unitEvents(pastOf(readFragment(unitPastFragment, unit)));
  const changes = changeDays(data.orgUnitDays, day ?? today, today);
  return { unit, events, changes, day, today, paged: after !== null };
}

export const meta = metaOf<typeof loader>((data, { siteUrl }) => {
  if ('wrong' in data) return wrongDayFace(hrefs.orgUnit(data.slug));
  if ('unknown' in data)
    return { title: unitPage.notFound, path: hrefs.organisation(), unlisted: true };
  const { unit, day, events } = data;
  return unitFace(unit, {
    siteUrl,
    day,
    startKnown: events[0]?.day === unit.startsOn,
    description: `${unit.unionName}. ${events.map(spoken).join(' ')}`,
  });
});

export default function UnitPage() {
  const data = useLoaderData<typeof loader>();
  if ('wrong' in data) {
    const hrefOf = (day: string | undefined) => hrefs.orgUnit(data.slug, { day });
    return <WrongDay found={data.wrong} today={data.today} hrefOf={hrefOf} />;
  }
  if ('unknown' in data) {
    return <UnknownUnit query={data.unknown} day={data.day} found={data.found} />;
  }
  const { unit, events, changes, day, today, paged } = data;
  return (
    <main className="wide" id="noi-dung">
      <Breadcrumb steps={unitSteps(unit, day)} />
      <UnitHead unit={unit}>
        <ShownDay day={day} today={today} todayHref={hrefs.orgUnit(unit.slug)} />
        <Absence
          unit={unit}
          events={events}
          today={today}
          day={day}
          leadsBelow={unit.formerChildren.length > 0}
        />
      </UnitHead>
      <div className="time-columns">
        <div className="time-side">
          <TimeTravel
            day={day}
            today={today}
            changes={changes}
            hrefOf={(to) => hrefs.orgUnit(unit.slug, { day: to })}
          />
        </div>
        <div className="unit-parts">
          <UnitHistory events={events} today={today} />
          <Figures unit={unit} />
          <People unit={unit} />
          <Committees unit={unit} />
          <Congresses unit={unit} />
          <Contact unit={unit} today={today} />
          <Children unit={unit} day={day} />
          <FormerChildren unit={unit} day={day} />
          <Articles unit={unit} day={day} paged={paged} />
          <Missing unit={unit} />
        </div>
      </div>
    </main>
  );
}
