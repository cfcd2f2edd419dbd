import { permissions, type Role, roleGrants, roles } from '@hoi/domain/roles';
import {
  permissionLabels,
  roleDescriptions,
  roleLabels,
  userFields,
} from '@hoi/localization/words/access/staff';
import { Box, ListItemText, Typography } from '@mui/material';
import { useSourceContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { choicesOf } from '#components/choices-of.ts';
import { SelectInput } from '#components/ruled/inputs.tsx';
import * as form from '#providers/data/form-values.ts';

const choices = choicesOf(roles, roleLabels);

function RoleOption({ id }: { id: Role }) {
  return (
    <ListItemText
      primary={roleLabels[id]}
      secondary={roleDescriptions[id]}
      slotProps={{ secondary: { sx: { whiteSpace: 'normal' } } }}
    />
  );
}

/** What the chosen role may do, word for word as the server decides it. */
function RolePermissions({ source }: { source: string }) {
  const role = form.oneOf(roles, useWatch({ name: source }));
  if (!role) return null;
  const granted = permissions.filter((permission) => roleGrants(role, permission));
  return (
    <Box component="details" sx={{ mb: 1, typography: 'body2', maxWidth: 640 }}>
      <summary>{roleDescriptions[role]}</summary>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
        {granted.map((permission) => permissionLabels[permission]).join(' · ')}
      </Typography>
    </Box>
  );
}

/** Chooses a role, each with what it is for. */
export function RoleInput({ source }: { source: string }) {
  const { getSource } = useSourceContext();
  return (
    <Box sx={{ minWidth: { sm: 320 }, maxWidth: 480 }}>
      <SelectInput
        source={source}
        label={userFields.role}
        choices={choices}
        // The box itself shows the name alone; the list explains it.
        optionText={(choice: { id: Role }) => <RoleOption id={choice.id} />}
        SelectProps={{
          renderValue: (value: unknown) => {
            const role = form.oneOf(roles, value);
            return role ? roleLabels[role] : '';
          },
        }}
      />
      <RolePermissions source={getSource(source)} />
    </Box>
  );
}
