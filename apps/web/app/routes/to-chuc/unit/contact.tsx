import { organisationText } from '@hoi/localization/organisation-text';
import { siteText } from '@hoi/localization/site-text';
import { type FragmentType, readFragment } from '#api/generated/fragment-masking.ts';
import { graphql } from '#api/generated/gql.ts';

const UnitContactFragment = graphql(`
  fragment UnitContact on OrgUnit {
    contact {
      address
      phone
      email
    }
  }
`);

/** How to reach the unit; nothing while nobody has written it down. */
export function Contact(props: { unit: FragmentType<typeof UnitContactFragment> }) {
  const { contact } = readFragment(UnitContactFragment, props.unit);
  if (!contact || !(contact.address || contact.phone || contact.email)) return null;
  const { footer } = siteText;
  return (
    <section aria-labelledby="lien-he">
      <h2 className="section-title" id="lien-he">
        {organisationText.unit.contact}
      </h2>
      <dl className="unit-facts">
        {contact.address && (
          <div>
            <dt>{footer.address}:</dt>
            <dd>{contact.address}</dd>
          </div>
        )}
        {contact.phone && (
          <div>
            <dt>{footer.phone}:</dt>
            <dd>
              <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
            </dd>
          </div>
        )}
        {contact.email && (
          <div>
            <dt>{footer.email}:</dt>
            <dd>
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
