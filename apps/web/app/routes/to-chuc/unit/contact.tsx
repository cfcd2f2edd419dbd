import { contactFields } from '@hoi/localization/words/frame/fields';
import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { type FragmentType, readFragment } from '#api/generated/fragment-masking.ts';
import { graphql } from '#api/generated/gql.ts';

const UnitContactFragment = graphql(`
  fragment UnitContact on OrgUnit {
    asOf
    endsOn
    contact {
      address
      phone
      email
    }
  }
`);

interface ContactProps {
  unit: FragmentType<typeof UnitContactFragment>;
  today: string;
}

/** How to reach the unit, now or when it was last there; nothing while nobody has written it down. */
export function Contact(props: ContactProps) {
  const { contact, asOf, endsOn } = readFragment(UnitContactFragment, props.unit);
  const { today } = props;
  if (!contact || !(contact.address || contact.phone || contact.email)) return null;
  const text = unitPage;
  // Kept without dates: on a page of another day that has to be said.
  const heading = asOf === today ? text.contact : text.contactNow;
  return (
    <section aria-labelledby="lien-he">
      <h2 className="section-title" id="lien-he">
        {endsOn && endsOn <= today ? text.contactBefore : heading}
      </h2>
      <dl className="unit-facts">
        {contact.address && (
          <div>
            <dt>{contactFields.address}:</dt>
            <dd>{contact.address}</dd>
          </div>
        )}
        {contact.phone && (
          <div>
            <dt>{contactFields.phone}:</dt>
            <dd>
              <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
            </dd>
          </div>
        )}
        {contact.email && (
          <div>
            <dt>{contactFields.email}:</dt>
            <dd>
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
