import { fieldNames } from '@hoi/localization/words/frame/fields';
import {
  articleFields,
  articleStepWords,
  articleWords,
} from '@hoi/localization/words/newsroom/article-screens';
import { Button, type Theme, useMediaQuery } from '@mui/material';
import { BulkActionsToolbar, DataTable, SimpleList, useRecordContext } from 'react-admin';
import { MomentField } from '#components/moment-field.tsx';
import { RecordTable } from '#components/record-table.tsx';
import { ResourceList } from '#components/resource-list.tsx';
import { SelectBox } from '#components/select-box.tsx';
import { useDeed } from '#components/use-deed.tsx';
import type { ArticlePartsFragment } from '#generated/graphql.ts';
import { ArticleBulkActions } from './article-bulk-actions.tsx';
import { articleFilters } from './article-filters.tsx';
import { ArticleStatusField } from './article-status-field.tsx';
import { restoreArticle } from './article-steps.graphql.ts';

type RestorableRecord = Pick<ArticlePartsFragment, 'id' | 'deletedAt' | 'viewerCan'>;

/** Takes a deleted article back out of the bin. */
function RestoreButton() {
  const record = useRecordContext<RestorableRecord>();
  const restoring = useDeed(restoreArticle);
  if (!record?.deletedAt || !record.viewerCan?.restore) return null;
  const restore = () => restoring.take({ id: record.id }, { done: articleStepWords.restored });
  return (
    <Button
      onClick={(event) => {
        event.stopPropagation();
        restore();
      }}
    >
      {articleWords.restore}
    </Button>
  );
}

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
          <RecordTable>
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
          </RecordTable>
        </>
      )}
    </ResourceList>
  );
}
