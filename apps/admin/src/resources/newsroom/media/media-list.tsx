import { fieldNames, filterNames } from '@hoi/localization/words/frame/fields';
import { mediaWords } from '@hoi/localization/words/newsroom/media';
import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import { Pagination, useListContext } from 'react-admin';
import { acceptedTypes } from '#components/media/accepted-types.ts';
import type { MediaItem } from '#components/media/media.graphql.ts';
import { UploadArea } from '#components/media/upload-area.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { SelectInput, TextInput } from '#components/ruled/inputs.tsx';
import { MediaCard } from './media-card.tsx';

const kindChoices = [
  { id: 'PICTURE', name: mediaWords.pictures },
  { id: 'DOCUMENT', name: mediaWords.documents },
];

const filters = [
  <TextInput key="q" source="q" label={filterNames.byNameOrAlt} alwaysOn />,
  <SelectInput key="kind" source="kind" label={fieldNames.kind} choices={kindChoices} alwaysOn />,
];

function MediaGrid() {
  const { data = [] } = useListContext<MediaItem>();
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        p: 2,
        m: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(210px, 1fr))',
      }}
    >
      {data.map((media) => (
        <MediaCard key={media.id} media={media} />
      ))}
    </Box>
  );
}

export function MediaList() {
  const [done, setDone] = useState(0);
  const uploaded = () => setDone((count) => count + 1);
  return (
    <>
      <UploadArea
        accept={`${acceptedTypes.PICTURE},${acceptedTypes.DOCUMENT}`}
        multiple
        onUploaded={uploaded}
      />
      <Box role="status">
        {done > 0 && <Alert severity="success">{mediaWords.uploaded(done)}</Alert>}
      </Box>
      <ResourceList
        emptyText={mediaWords.none}
        filters={filters}
        actions={false}
        creatable={false}
        perPage={24}
        pagination={<Pagination rowsPerPageOptions={[24, 48, 96]} />}
      >
        <MediaGrid />
      </ResourceList>
    </>
  );
}
