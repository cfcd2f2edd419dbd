import { organisationText } from '@hoi/localization/organisation-text';
import { pageText } from '@hoi/localization/page-text';
import { siteText } from '@hoi/localization/site-text';
import { type FragmentType, readFragment } from '#api/generated/fragment-masking.ts';
import { graphql } from '#api/generated/gql.ts';
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

const telephone = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** The owner's particulars that the law asks of every portal. */
export function SiteFooter({
  site,
}: {
  site: FragmentType<typeof SiteFooterFragment> | undefined;
}) {
  const data = site && readFragment(SiteFooterFragment, site);
  const { footer } = siteText;
  const owner = data?.siteSettings;
  const facts: [string, string | undefined, string?][] = [
    [footer.managingBody, owner?.managingBody],
    [footer.responsible, owner?.responsiblePerson],
    [footer.address, owner?.address],
    [footer.phone, owner?.phone, owner?.phone && telephone(owner.phone)],
    [footer.email, owner?.email, owner?.email && `mailto:${owner.email}`],
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
              {owner?.organisationName || siteText.name}
            </p>
            <dl>
              {facts
                .filter(([, value]) => value)
                .map(([name, value, href]) => (
                  <FooterFact key={name} name={name} value={value} href={href} />
                ))}
            </dl>
          </div>
          {links.length > 0 && (
            <nav aria-label={pageText.menu.footer}>
              <h2>{pageText.menu.sections}</h2>
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
          <span>{pageText.footerNote}</span>
          <span>
            <a href={hrefs.organisation()}>{organisationText.menu}</a> ·{' '}
            <a href={hrefs.siteMap()}>{pageText.siteMap.heading}</a> ·{' '}
            <a href={hrefs.feed()}>RSS</a>
          </span>
        </p>
      </div>
    </footer>
  );
}

function FooterFact(fact: { name: string; value: string | undefined; href: string | undefined }) {
  return (
    <>
      <dt>{fact.name}:</dt>
      <dd>{fact.href ? <a href={fact.href}>{fact.value}</a> : fact.value}</dd>
    </>
  );
}
