import { formatWeekdayDate } from '@hoi/localization/date';
import { siteFrame } from '@hoi/localization/words/frame/site';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { SearchForm } from '#components/ui/search-form.tsx';
import { hrefs } from '#platform/addresses.ts';
import { Emblem } from './emblem.tsx';
import { MainMenu } from './main-menu.tsx';

const SiteHeaderFragment = graphql(`
  fragment SiteHeader on Query {
    siteSettings {
      siteName
      organisationName
      managingBody
    }
    menu(name: "main") {
      items {
        label
        href
        children {
          label
          href
        }
      }
    }
  }
`);

interface SiteHeaderProps {
  site: FragmentType<typeof SiteHeaderFragment> | undefined;
  path: string;
  today: string;
}

/** Without `site` (the API is away) the header still names the Union and leads home. */
export function SiteHeader({ site, path, today }: SiteHeaderProps) {
  const data = site && readFragment(SiteHeaderFragment, site);
  const home = { label: siteFrame.home, href: hrefs.home(), children: [] };
  const items = data?.menu.items ?? [];
  const entries = items.some(({ href }) => href === '/') ? items : [home, ...items];
  return (
    <header>
      <div className="strip on-dark">
        <div className="wide">
          <span>{data?.siteSettings.managingBody}</span>
          <time dateTime={today}>{formatWeekdayDate(today)}</time>
        </div>
      </div>
      <div className="masthead">
        <div className="wide">
          <a className="brand" href={hrefs.home()}>
            <Emblem />
            <span>
              <span className="brand-name">
                {data?.siteSettings.organisationName || siteFrame.name}
              </span>
              <span className="brand-line">{data?.siteSettings.siteName}</span>
            </span>
          </a>
          <SearchForm />
        </div>
      </div>
      <MainMenu entries={entries} path={path} />
    </header>
  );
}
