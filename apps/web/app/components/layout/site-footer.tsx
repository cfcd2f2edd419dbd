import { siteFooter, siteFrame, siteMap, siteMenu } from '@hoi/localization/words/frame/site';
import { treePage } from '@hoi/localization/words/organisation/unit-pages';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { contactFacts, type Fact, Facts } from '#components/ui/facts.tsx';
import { hrefs } from '#platform/addresses.ts';
import { Emblem } from './emblem.tsx';

const SiteFooterFragment = graphql(`
  fragment SiteFooter on Query {
    siteSettings {
      organisationName
      managingBody
      responsiblePerson
      address
      phone
      email
    }
    footerMenu: menu(name: "footer") {
      items {
        label
        href
      }
    }
    categories {
      slug
      name
    }
  }
`);

/** The owner's particulars that the law asks of every portal. */
export function SiteFooter({
  site,
}: {
  site: FragmentType<typeof SiteFooterFragment> | undefined;
}) {
  const data = site && readFragment(SiteFooterFragment, site);
  const owner = data?.siteSettings;
  const facts: Fact[] = [
    [siteFooter.managingBody, owner?.managingBody],
    [siteFooter.responsible, owner?.responsiblePerson],
    ...(owner ? contactFacts(owner) : []),
  ];
  const links = [
    ...(data?.footerMenu.items ?? []),
    ...(data?.categories ?? []).map(({ slug, name }) => ({
      label: name,
      href: hrefs.category(slug),
    })),
  ];
  return (
    <footer className="site-footer on-dark">
      <div className="wide">
        <div className="footer-columns">
          <div>
            <p className="organisation">
              <Emblem />
              {owner?.organisationName || siteFrame.name}
            </p>
            <Facts facts={facts} />
          </div>
          {links.length > 0 && (
            <nav aria-label={siteMenu.footer}>
              <h2>{siteMenu.sections}</h2>
              <ul className="footer-links">
                {links.map(({ label, href }) => (
                  <li key={href + label}>
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
        <p className="footer-note">
          <span>{siteFrame.source}</span>
          <span>
            <a href={hrefs.organisation()}>{treePage.menu}</a> ·{' '}
            <a href={hrefs.siteMap()}>{siteMap.heading}</a> · <a href={hrefs.feed()}>RSS</a>
          </span>
        </p>
      </div>
    </footer>
  );
}
