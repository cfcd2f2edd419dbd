import { formatDate, localDay } from '@hoi/localization/date';
import { timeTravel, treePage, unitSearch } from '@hoi/localization/words/organisation/unit-pages';
import { unitSearchBox } from '@hoi/validation/public-forms';
import { data as answer, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { ShownDay } from '#components/organisation/shown-day.tsx';
import { TimeTravel } from '#components/organisation/time-travel.tsx';
import { UnitTree } from '#components/organisation/unit-tree.tsx';
import { WrongDay, wrongDayFace } from '#components/organisation/wrong-day.tsx';
import { hrefs, readWords } from '#platform/addresses.ts';
import { askedDay } from '#platform/asked-day.ts';
import { changeDays } from '#platform/change-days.ts';
import { movedTo } from '#platform/not-found.ts';
import { metaOf } from '#platform/seo.ts';
import { FoundUnits, findUnits } from './found-units.tsx';
import { readTree } from './read-tree.ts';
import { UnitCounts } from './unit-counts.tsx';
import { UnitSearch } from './unit-search.tsx';

const OrganisationQuery = graphql(`
  query Organisation($asOf: Date) {
    orgUnitDays
    ...UnitCounts
  }
`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const given = new URL(request.url).searchParams;
  const { day, typed, wrong } = askedDay(given);
  const today = localDay(new Date());
  if (wrong) return answer({ wrong, today }, { status: 404 });
  const query = readWords(given, unitSearchBox);
  const mark = given.get('mo') || undefined;
  if (typed) throw movedTo(hrefs.organisation({ day, query, open: mark }));
  const asOf = day ?? null;
  const [data, found, tree] = await Promise.all([
    context.api.read(OrganisationQuery, { asOf }),
    query ? findUnits(context.api, query, day) : null,
    query ? null : readTree(context.api, day, mark),
  ]);
  const { orgUnitDays, ...counts } = data;
  const changes = changeDays(orgUnitDays, day ?? today, today);
  return { changes, counts, found, tree, query, mark, day, today };
}

export const meta = metaOf<typeof loader>((data) => {
  if ('wrong' in data) return wrongDayFace(hrefs.organisation());
  const { day, query, mark } = data;
  const title = query ? `${unitSearch.title} “${query}”` : treePage.heading;
  return {
    title: day ? `${title} ${timeTravel.on} ${formatDate(day)}` : title,
    description: treePage.intro,
    path: hrefs.organisation({ day }),
    // There are as many days as anybody likes to ask for: the present stands for all of them.
    unlisted: Boolean(query || mark || day),
  };
});

export default function Organisation() {
  const data = useLoaderData<typeof loader>();
  if ('wrong' in data) {
    const hrefOf = (day: string | undefined) => hrefs.organisation({ day });
    return <WrongDay found={data.wrong} today={data.today} hrefOf={hrefOf} />;
  }
  const { changes, counts, day, today, query, mark, tree, found } = data;
  return (
    <main className="wide organisation" id="noi-dung">
      <Breadcrumb steps={[]} />
      <div className="page-head">
        <h1>{treePage.heading}</h1>
        <p>{treePage.intro}</p>
      </div>
      <ShownDay day={day} today={today} todayHref={hrefs.organisation({ query, open: mark })} />
      <div className="time-columns">
        <div className="time-side">
          <TimeTravel
            day={day}
            today={today}
            changes={changes}
            hrefOf={(to) => hrefs.organisation({ day: to, query, open: mark })}
          />
          <UnitSearch query={query} day={day} />
          <UnitCounts query={counts} />
        </div>
        {found && <FoundUnits query={query} day={day} found={found} />}
        {tree && (
          <section aria-labelledby="cay-to-chuc">
            <h2 className="section-title" id="cay-to-chuc">
              {treePage.tree}
            </h2>
            {tree.rows.length === 0 && <p>{treePage.empty}</p>}
            <UnitTree rows={tree.rows} day={day} open={tree.open} labelledBy="cay-to-chuc" />
            <p className="unit-hint">{treePage.treeHelp}</p>
          </section>
        )}
      </div>
    </main>
  );
}
