import { treePage, unitPage } from '@hoi/localization/words/organisation/unit-pages';
import type { FragmentType } from '#api/generated/index.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { hrefs } from '#platform/addresses.ts';
import { FoundUnits, type FoundUnitsFragment } from '../found-units.tsx';
import { UnitSearch } from '../unit-search.tsx';

interface UnknownUnitProps {
  /** The words of the address. */
  query: string;
  /** Undefined for today. */
  day: string | undefined;
  found: FragmentType<typeof FoundUnitsFragment>;
}

/** An address that no unit has or had: the units whose names come near. */
export function UnknownUnit({ query, day, found }: UnknownUnitProps) {
  return (
    <main className="wide stack" id="noi-dung">
      <Breadcrumb steps={[{ label: treePage.heading, href: hrefs.organisation({ day }) }]} />
      <div className="page-head">
        <h1>{unitPage.notFound}</h1>
        <p>{unitPage.notFoundAdvice}</p>
      </div>
      <UnitSearch query={query} day={day} />
      <FoundUnits query={query} day={day} found={found} />
    </main>
  );
}
