import { createHash } from 'node:crypto';
import { contactLineFaults } from '@hoi/localization/words/organisation/contacts';
import { type ContactFields, contactFields } from '@hoi/validation/organisation/unit-contact';
import type { Staff } from '#modules/access/identity/viewer.ts';
import { mayChangeUnit } from '#modules/organisation/units/org-unit.policy.ts';
import type { Transaction } from '#outside/db.ts';
import type { ContactChange, StoredContact } from './contact-rows.ts';
import type { ContactLines, SheetLine } from './contact-sheet.ts';
import { type Candidate, candidatesOf } from './match-units.ts';
import { contactColumns } from './sheet-headings.ts';

export type Refusal =
  | 'UNKNOWN_CODE'
  | 'UNKNOWN_NAME'
  | 'AMBIGUOUS_NAME'
  | 'ACCENTS_DIFFER'
  | 'NAME_DIFFERS'
  | 'OUTSIDE'
  | 'MALFORMED'
  | 'REPEATED';

export interface PreviewedRow {
  line: number;
  code: string;
  name: string;
  unitId: string | null;
  status: 'CHANGED' | 'UNCHANGED' | 'REFUSED';
  reason: Refusal | null;
  message: string | null;
  changes: { field: (typeof contactColumns)[number]; before: string; after: string }[];
}

export interface ContactPreview {
  rows: PreviewedRow[];
  /** What of the file was not read, in Vietnamese. */
  notices: string[];
  changes: ContactChange[];
  /** Says exactly what would be written over what. */
  digest: string;
}

class RefusedLine extends Error {
  readonly reason: Refusal;
  readonly unitId: string | null;
  constructor(reason: Refusal, message: string, unitId: string | null = null) {
    super(message);
    this.reason = reason;
    this.unitId = unitId;
  }
}

const namesOf = (units: readonly Candidate[]) => units.map(({ name }) => name);

/** The one unit that a line means. @throws RefusedLine when it is not certain, or not the viewer's */
function unitOfLine(staff: Staff, line: SheetLine, candidates: readonly Candidate[]): Candidate {
  const [first] = candidates;
  if (!first) {
    throw line.code
      ? new RefusedLine('UNKNOWN_CODE', contactLineFaults.unknownCode(line.code))
      : new RefusedLine('UNKNOWN_NAME', contactLineFaults.unknownName(line.name));
  }
  const own = candidates.filter(({ path }) => mayChangeUnit(staff, path));
  if (own.length === 0) {
    throw new RefusedLine('OUTSIDE', contactLineFaults.outside);
  }
  const agreeing = line.name ? own.filter((unit) => unit.sameSpelling) : own;
  if (agreeing.length === 0) {
    const sameKey = own.some((unit) => unit.sameKey);
    throw sameKey
      ? new RefusedLine('ACCENTS_DIFFER', contactLineFaults.accentsDiffer(namesOf(own)))
      : new RefusedLine('NAME_DIFFERS', contactLineFaults.codeOfOthers(line.code, namesOf(own)));
  }
  const [unit, another] = agreeing;
  if (!unit || another) {
    throw new RefusedLine(
      'AMBIGUOUS_NAME',
      contactLineFaults.ambiguous(line.name, agreeing.length),
    );
  }
  return unit;
}

/** What the contact becomes: an empty cell leaves what is there. */
function contactAfter(line: SheetLine, before: ContactFields, unitId: string): ContactFields {
  // What is there already was taken when it was given.
  const given = contactColumns.filter((field) => line[field]).map((field) => [field, line[field]]);
  const parsed = contactFields.partial().safeParse(Object.fromEntries(given));
  if (parsed.success) {
    const { address, phone, email } = parsed.data;
    return {
      address: address ?? before.address,
      phone: phone ?? before.phone,
      email: email ?? before.email,
    };
  }
  const message = parsed.error.issues.map((issue) => issue.message).join(' ');
  throw new RefusedLine('MALFORMED', message, unitId);
}

function digestOf(changes: readonly ContactChange[]): string {
  const told = changes.map(({ unitId, expectedVersion, contact }) => [
    unitId,
    expectedVersion,
    contact.address,
    contact.phone,
    contact.email,
  ]);
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url');
}

const nothing: StoredContact = { address: '', phone: '', email: '', version: 0 };

/** What each line of a sheet would change, or why it cannot. */
export async function previewContacts(
  tx: Transaction,
  staff: Staff,
  { lines, notices }: ContactLines,
): Promise<ContactPreview> {
  const candidates = await candidatesOf(tx, lines);
  const ids = [...candidates.values()].flat().map(({ id }) => id);
  const stored = await tx.orgUnitContact.findMany({ where: { unitId: { in: [...new Set(ids)] } } });
  const contacts = new Map<string, StoredContact>(stored.map((row) => [row.unitId, row]));
  const lineOfUnit = new Map<string, number>();
  const changes: ContactChange[] = [];
  const rows = lines.map((line): PreviewedRow => {
    const told = { line: line.line, code: line.code, name: line.name };
    try {
      if (line.faults.length > 0) throw new RefusedLine('MALFORMED', line.faults.join(' '));
      const { id } = unitOfLine(staff, line, candidates.get(line.line) ?? []);
      const earlier = lineOfUnit.get(id);
      if (earlier) {
        throw new RefusedLine('REPEATED', contactLineFaults.repeated(earlier), id);
      }
      lineOfUnit.set(id, line.line);
      const before = contacts.get(id) ?? nothing;
      const contact = contactAfter(line, before, id);
      const changed = contactColumns
        .filter((field) => before[field] !== contact[field])
        .map((field) => ({ field, before: before[field], after: contact[field] }));
      if (changed.length > 0) {
        changes.push({ unitId: id, expectedVersion: before.version, contact });
      }
      const status = changed.length > 0 ? 'CHANGED' : 'UNCHANGED';
      return { ...told, unitId: id, status, reason: null, message: null, changes: changed };
    } catch (error) {
      if (!(error instanceof RefusedLine)) throw error;
      const { reason, message, unitId } = error;
      return { ...told, unitId, status: 'REFUSED', reason, message, changes: [] };
    }
  });
  return { rows, notices, changes, digest: digestOf(changes) };
}
