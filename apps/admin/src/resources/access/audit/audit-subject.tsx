import { auditWords } from '@hoi/localization/words/access/audit';
import { isOnOneself } from '@hoi/localization/words/audit';
import { Link } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { AuditEntriesQuery } from '#generated/graphql.ts';

export type AuditLine = AuditEntriesQuery['auditEntries']['nodes'][number];

/** Where the back office shows a thing, by its type; others have no screen of their own. */
const screens: Readonly<Record<string, (id: string) => string>> = {
  Album: (id) => `/albums/${id}`,
  Article: (id) => `/articles/${id}`,
  Category: (id) => `/categories/${id}`,
  Committee: (id) => `/committees/${id}`,
  Congress: (id) => `/congresses/${id}`,
  OrgPlan: (id) => `/plans/${id}`,
  OrgUnit: (id) => `/units/${id}/show`,
  Page: (id) => `/pages/${id}`,
  PartnerOrganisation: (id) => `/partners/${id}`,
  Person: (id) => `/people/${id}`,
  Poll: (id) => `/polls/${id}`,
  User: (id) => `/users/${id}`,
};

/** The name that a thing had when the deed was done, where the entry kept it. */
function keptName({ detail }: AuditLine): string {
  const kept: unknown = JSON.parse(detail);
  if (typeof kept !== 'object' || kept === null) return '';
  const name = ['title', 'name', 'question', 'fileName', 'label']
    .map((key) => Object.entries(kept).find(([own]) => own === key)?.[1])
    .find((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? name : '';
}

function nameNow({ subject }: AuditLine): string {
  if (!subject) return '';
  if ('title' in subject && typeof subject.title === 'string') return subject.title;
  return 'name' in subject && typeof subject.name === 'string' ? subject.name : '';
}

/** The thing that a deed was about, with a link to it while it is there. */
export function AuditSubject() {
  const entry = useRecordContext<AuditLine>();
  if (!entry) return null;
  // Who did it is named already.
  const own = isOnOneself(entry.action);
  const name = own ? '' : keptName(entry) || nameNow(entry);
  const place = entry.subject && screens[entry.subjectType]?.(encodeURIComponent(entry.subject.id));
  if (place)
    return (
      <Link component={RouterLink} to={place}>
        {name ? `“${name}”` : own ? auditWords.seeAccount : auditWords.see}
      </Link>
    );
  return name && <span>“{name}”</span>;
}
