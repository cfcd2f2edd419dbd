import type { DeskLink } from './desk-link.ts';
import { type CardItem, LinkCard } from './link-card.tsx';

interface Found<Row> {
  totalCount: number;
  nodes: readonly Row[];
}

interface DeskCardProps<Row> {
  link: DeskLink;
  title: string;
  found: Found<Row>;
  resource: 'articles' | 'albums';
  /** Leads to the list that holds all of them. */
  filter: Record<string, unknown>;
  /** What is said when there are none; without it the card is left out then. */
  empty?: string;
  /** When it is about, or a note of its own; else when it was changed. */
  about?: (row: Row) => Pick<CardItem, 'moment' | 'note'>;
}

/** Things of one kind on the desk, the first of them by name, and the way to all. */
export function DeskCard<Row extends { id: string; title: string; updatedAt?: string }>({
  link,
  title,
  found: { totalCount, nodes },
  resource,
  filter,
  empty,
  about = ({ updatedAt }) => ({ moment: updatedAt }),
}: DeskCardProps<Row>) {
  if (totalCount === 0 && empty === undefined) return null;
  return (
    <LinkCard
      link={link}
      title={title}
      empty={empty ?? ''}
      total={totalCount}
      all={`/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`}
      items={nodes.map((row) => ({
        to: `/${resource}/${encodeURIComponent(row.id)}`,
        title: row.title,
        ...about(row),
      }))}
    />
  );
}
