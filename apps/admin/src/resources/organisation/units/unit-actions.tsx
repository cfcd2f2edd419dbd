import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { unitWords } from '@hoi/localization/words/organisation/unit-screens';
import AddIcon from '@mui/icons-material/Add';
import MoveIcon from '@mui/icons-material/DriveFileMoveOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import OpenIcon from '@mui/icons-material/OpenInNew';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { PublicLink } from '#components/public-link.tsx';
import { MoveDialog } from '#resources/organisation/plans/move/move-dialog.tsx';
import type { UnitOfDay } from './unit-details.graphql.ts';

/** What the viewer may do to the unit; the server said so. */
export function UnitActions({ unit }: { unit: UnitOfDay }) {
  const { id, slug, viewerCan } = unit;
  const [moving, setMoving] = useState(false);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, mb: 1.5, ml: -0.5 }}>
      {viewerCan.update && (
        <Button
          component={Link}
          to={`/units/${encodeURIComponent(id)}`}
          size="small"
          startIcon={<EditIcon />}
        >
          {unitWords.change}
        </Button>
      )}
      {viewerCan.createChild && (
        <Button
          component={Link}
          to={`/units/create?cap-tren=${encodeURIComponent(id)}`}
          size="small"
          startIcon={<AddIcon />}
        >
          {unitWords.addBelow}
        </Button>
      )}
      {viewerCan.plan && unit.alive && unit.parent && (
        <Button size="small" startIcon={<MoveIcon />} onClick={() => setMoving(true)}>
          {unitWords.move}
        </Button>
      )}
      {moving && <MoveDialog unit={unit} parent="" onClose={() => setMoving(false)} />}
      <PublicLink path={`/to-chuc/${slug}`} size="small" startIcon={<OpenIcon />}>
        {buttonWords.publicPage}
      </PublicLink>
    </Box>
  );
}
