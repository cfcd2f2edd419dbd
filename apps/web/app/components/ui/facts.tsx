import { phonesOf } from '@hoi/domain/phone';
import { contactFields } from '@hoi/localization/words/frame/fields';
import { Fragment, type ReactNode } from 'react';

/** A name with what is said under it; one of which nothing is known is left out, a nought is not. */
export type Fact = readonly [name: string, value: ReactNode];

export function Facts({ facts, className }: { facts: readonly Fact[]; className?: string }) {
  return (
    <dl className={className}>
      {facts
        .filter(([, value]) => value || value === 0)
        .map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}:</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

/** Each number leads to itself; a text that is none stays a text. */
function phoneLinks(text: string): ReactNode {
  return (
    phonesOf(text)?.map(({ written, dialled }, at) => (
      <Fragment key={written}>
        {at > 0 && ', '}
        <a href={`tel:${dialled}`}>{written}</a>
      </Fragment>
    )) ?? text
  );
}

/** How somebody is reached; number and address lead to the reader's own programs. */
export function contactFacts(contact: { address: string; phone: string; email: string }): Fact[] {
  const { address, phone, email } = contact;
  return [
    [contactFields.address, address],
    [contactFields.phone, phoneLinks(phone)],
    [contactFields.email, email && <a href={`mailto:${email}`}>{email}</a>],
  ];
}
