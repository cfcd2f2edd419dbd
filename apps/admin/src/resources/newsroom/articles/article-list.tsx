import { fieldNames } from '@hoi/localization/words/frame/fields';
import { articleFields, articleWords } from '@hoi/localization/words/newsroom/article-screens';
import { type Theme, useMediaQuery } from '@mui/material';
import { BulkActionsToolbar, DataTable, SimpleList } from 'react-admin';
import { MomentField } from '#components/moment-field.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { SelectBox } from '#components/select-box.tsx';
import { ArticleBulkActions } from './article-bulk-actions.tsx';
import { articleFilters } from './article-filters.tsx';
import { ArticleStatusField } from './article-status-field.tsx';
import { RestoreButton } from './restore-button.tsx';

export function ArticleList() {
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <ResourceList
      emptyText={articleWords.none}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      filters={articleFilters}
    >
      {small ? (
        <SimpleList
          rowClick="edit"
          primaryText={(record) => record.title}
          secondaryText={(record) => record.category.name}
          tertiaryText={() => <ArticleStatusField />}
        />
      ) : (
        <>
          <BulkActionsToolbar>
            <ArticleBulkActions />
          </BulkActionsToolbar>
          <DataTable bulkActionButtons={false} rowClick="edit">
            <DataTable.Col source="select" label={articleWords.select} disableSort>
              <SelectBox source="title" />
            </DataTable.Col>
            <DataTable.Col
              source="title"
              label={fieldNames.title}
              sx={{ minWidth: 260, maxWidth: 460 }}
            />
            <DataTable.Col label={fieldNames.status} disableSort>
              <ArticleStatusField />
            </DataTable.Col>
            <DataTable.Col source="category.name" label={articleFields.category} disableSort />
            <DataTable.Col
              source="publishedAt"
              label={articleFields.publishedAt}
              sortByOrder="DESC"
            >
              <MomentField source="publishedAt" day />
            </DataTable.Col>
            <DataTable.Col source="updatedAt" label={fieldNames.changedAt} sortByOrder="DESC">
              <MomentField source="updatedAt" relative />
            </DataTable.Col>
            <DataTable.NumberCol
              source="viewCount"
              label={articleFields.views}
              sortByOrder="DESC"
              locales="vi-VN"
            />
            <DataTable.Col source="restore" label=" " disableSort>
              <RestoreButton />
            </DataTable.Col>
          </DataTable>
        </>
      )}
    </ResourceList>
  );
}
