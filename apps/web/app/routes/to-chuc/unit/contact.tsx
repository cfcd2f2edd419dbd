import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { contactFacts, Facts } from '#components/ui/facts.tsx';

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
  // Kept without dates: on a page of another day that has to be said.
  const heading = asOf === today ? unitPage.contact : unitPage.contactNow;
  return (
    <section aria-labelledby="lien-he">
      <h2 className="section-title" id="lien-he">
        {endsOn && endsOn <= today ? unitPage.contactBefore : heading}
      </h2>
      <Facts className="unit-facts" facts={contactFacts(contact)} />
    </section>
  );
}
