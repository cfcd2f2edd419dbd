import { unitBoxWords } from '@hoi/localization/words/organisation/units';
import { Box, Typography } from '@mui/material';
import type { HTMLAttributes, Key } from 'react';
import type { UnitOption } from './unit-option.ts';

/** A unit in a list for choosing: its name, what stands above it, and why it was found. */
function UnitRow({ name, path, reason, alive }: UnitOption) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {name}
        {!alive && ` ${unitBoxWords.notThere}`}
      </Typography>
      {path && (
        <Typography variant="caption" component="div" color="text.secondary">
          {path}
        </Typography>
      )}
      {reason && (
        <Typography variant="caption" component="div" color="primary">
          {reason}
        </Typography>
      )}
    </Box>
  );
}

type OptionProps = HTMLAttributes<HTMLLIElement> & { key: Key };

export function unitOptionRow({ key: _key, ...props }: OptionProps, option: UnitOption) {
  return (
    <li {...props} key={option.id}>
      <UnitRow {...option} />
    </li>
  );
}
