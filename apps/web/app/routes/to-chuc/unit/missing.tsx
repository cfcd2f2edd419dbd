import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';

const UnitMissingFragment = graphql(`
  fragment UnitMissing on OrgUnit {
    alive
    contact {
      address
      phone
      email
    }
    appointments {
      id
    }
    articles(first: 10, after: $after) {
      nodes {
        id
      }
      pageInfo {
        hasPreviousPage
      }
    }
  }
`);

/** Says in one line what the page has nothing of, so that nobody looks for it. */
export function Missing(props: { unit: FragmentType<typeof UnitMissingFragment> }) {
  const { alive, contact, appointments, articles } = readFragment(UnitMissingFragment, props.unit);
  if (!alive) return null;
  const reachable = contact && (contact.address || contact.phone || contact.email);
  const printed = articles.nodes.length > 0 || articles.pageInfo.hasPreviousPage;
  const missing = [
    appointments.length === 0 && unitPage.missingPeople,
    !reachable && unitPage.missingContact,
    !printed && unitPage.missingArticles,
  ].filter(Boolean);
  if (missing.length === 0) return null;
  return (
    <p className="meta">
      {unitPage.missing} {missing.join(', ')}.
    </p>
  );
}
