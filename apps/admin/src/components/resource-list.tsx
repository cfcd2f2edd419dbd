import { resourceWords } from '@hoi/localization/words/frame/back-office';
import { Box, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import {
  CreateButton,
  ListBase,
  ListView,
  Loading,
  useCanAccess,
  useResourceContext,
} from 'react-admin';
import { ListFailure } from './list-failure.tsx';
import { TypedFilters } from './typed-filters.tsx';

interface ResourceListProps {
  children: ReactNode;
  /** What to say when there is nothing yet. */
  emptyText: string;
  sort?: { field: string; order: 'ASC' | 'DESC' };
  filters?: ReactElement[];
  perPage?: number;
  actions?: ReactElement | false;
  pagination?: ReactElement;
  filterDefaultValues?: Record<string, unknown>;
  creatable?: boolean;
}

function Empty({ text, creatable }: { text: string; creatable: boolean }) {
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  return (
    <Box sx={{ textAlign: 'center', py: 8, px: 2 }}>
      <Typography variant="h2" component="p" gutterBottom color="text.secondary">
        {text}
      </Typography>
      {creatable && canAccess && <CreateButton variant="contained" label={resourceWords.create} />}
    </Box>
  );
}

// A row holds less than the record: under another key it cannot pass for one in an edit screen.
const rowsOnly = { meta: { part: 'row' } };

/** A list screen: no export, no remembered selection across deletes, words for emptiness and failure. */
export function ResourceList({
  emptyText,
  creatable = true,
  sort,
  perPage = 25,
  filterDefaultValues,
  ...view
}: ResourceListProps) {
  return (
    <ListBase
      exporter={false}
      perPage={perPage}
      queryOptions={rowsOnly}
      authLoading={<Loading />}
      offline={false}
      {...(sort && { sort })}
      {...(filterDefaultValues && { filterDefaultValues })}
    >
      <TypedFilters>
        <ListView
          empty={<Empty text={emptyText} creatable={creatable} />}
          error={<ListFailure />}
          {...view}
        />
      </TypedFilters>
    </ListBase>
  );
}
