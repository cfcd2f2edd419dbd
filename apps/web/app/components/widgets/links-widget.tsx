import { linksPanel } from '@hoi/localization/words/portal/links';
import { chosenLinkBox } from '@hoi/validation/public-forms';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { hrefs } from '#platform/addresses.ts';

const LinksWidgetFragment = graphql(`
  fragment LinksWidget on Query {
    siteLinkGroups {
      id
      name
      links {
        id
        title
        url
        opensNewPage
      }
    }
  }
`);

/** Without script the form asks the server, which leads on; with it the browser goes at once. */
export function LinksWidget({ query }: { query: FragmentType<typeof LinksWidgetFragment> }) {
  const { siteLinkGroups } = readFragment(LinksWidgetFragment, query);
  const groups = siteLinkGroups.filter(({ links }) => links.length > 0);
  if (groups.length === 0) return null;
  const { heading, choose, open } = linksPanel;
  return (
    <section className="widget">
      <h2>{heading}</h2>
      <site-links>
        <form className="links-form" action={hrefs.link()}>
          <select
            className="field"
            name="den"
            aria-label={heading}
            {...chosenLinkBox}
            defaultValue=""
          >
            <option value="">{choose}</option>
            {groups.map(({ id, name, links }) => (
              <optgroup key={id} label={name}>
                {links.map((link) => (
                  <option
                    key={link.id}
                    value={link.id}
                    data-url={link.url}
                    data-new={link.opensNewPage || undefined}
                  >
                    {link.title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <button className="button" type="submit">
            {open}
          </button>
        </form>
      </site-links>
    </section>
  );
}
