import { DataTable, type DataTableColumnProps, type DataTableProps } from 'react-admin';

/** The rows of a list; a click opens the record. */
export function RecordTable(props: DataTableProps) {
  return <DataTable bulkActionButtons={false} rowClick="edit" {...props} />;
}

type Line = Record<string, unknown>;

interface RecordColumnProps<Row extends Line> extends DataTableColumnProps<Row> {
  /** Left out where the screen is narrow. */
  wide?: boolean;
}

/** A column of a list that is in the order of the server. */
export function RecordColumn<Row extends Line>({ wide = false, ...props }: RecordColumnProps<Row>) {
  return (
    <DataTable.Col<Row>
      disableSort
      {...(wide && { sx: { display: { xs: 'none', md: 'table-cell' } } })}
      {...props}
    />
  );
}
