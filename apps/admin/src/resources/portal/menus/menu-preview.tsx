import { menuWords } from '@hoi/localization/words/portal/menus';
import { Box, Typography } from '@mui/material';
import { Children } from 'react';
import { useWatch } from 'react-hook-form';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';

const nameOf = (entry: FormValues) => form.text(entry, 'label') || menuWords.unnamed;

// Entries have no ids before they are saved, and names can be alike: React counts them itself.
const lineBelow = (entry: FormValues) => <li>{nameOf(entry)}</li>;
const lineOf = (entry: FormValues) => (
  <li>
    <Entry entry={entry} />
  </li>
);

function Entry({ entry }: { entry: FormValues }) {
  const below = form.rows(entry, 'children');
  if (below.length === 0) return <span>{nameOf(entry)}</span>;
  return (
    <details>
      <summary>{nameOf(entry)}</summary>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {Children.toArray(below.map(lineBelow))}
      </Box>
    </details>
  );
}

/** The menu as readers will see it, while it is being edited. */
export function MenuPreview() {
  const entries = form.rows({ items: useWatch({ name: 'items' }) }, 'items');
  return (
    <Box component="section" aria-label={menuWords.preview} sx={{ width: '100%', mb: 2 }}>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {menuWords.preview}
      </Typography>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 3,
          rowGap: 1,
          m: 0,
          px: 2,
          py: 1.5,
          bgcolor: 'primary.main',
          color: 'primary.contrastText',
          borderRadius: 1,
          fontWeight: 600,
        }}
      >
        {Children.toArray(entries.map(lineOf))}
        {entries.length === 0 && <li>{menuWords.empty}</li>}
      </Box>
    </Box>
  );
}
