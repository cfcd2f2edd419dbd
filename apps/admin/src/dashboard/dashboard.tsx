import { returnText } from '@hoi/localization/article-state-text';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useQuery } from '@tanstack/react-query';
import { CanAccess, Title, useCanAccess, useGetIdentity } from 'react-admin';
import { Link } from 'react-router-dom';
import { messageOf } from '#providers/api-error.ts';
import { api } from '#providers/browser.ts';
import { articleItem, listAddress } from './article-item.ts';
import { AwaitedCards } from './awaited-cards.tsx';
import { dashboardQuery, openSuggestionsQuery } from './dashboard.graphql.ts';
import { LinkCard } from './link-card.tsx';
import { VisitCard } from './visit-card.tsx';

export function Dashboard() {
  const { identity } = useGetIdentity();
  const imports = useCanAccess({ resource: 'imports', action: 'list' });
  const { data, error, isPending } = useQuery({
    queryKey: ['dashboard'],
    queryFn: () => api.query(dashboardQuery, {}),
  });
  const suggestions = useQuery({
    queryKey: ['dashboard', 'suggestions'],
    queryFn: () => api.query(openSuggestionsQuery, {}),
    enabled: imports.canAccess === true,
  });
  return (
    <Box sx={{ pt: 2 }}>
      <Title title="Bàn làm việc" />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
        <Box sx={{ flexGrow: 1, fontSize: '1.1rem' }}>Xin chào {identity?.fullName ?? ''}.</Box>
        <CanAccess resource="articles" action="create">
          <Button component={Link} to="/articles/create" variant="contained">
            Viết bài mới
          </Button>
        </CanAccess>
        <CanAccess resource="albums" action="create">
          <Button component={Link} to="/albums/create" variant="outlined">
            Thêm album ảnh
          </Button>
        </CanAccess>
      </Box>
      {error && <Alert severity="error">{messageOf(error)}</Alert>}
      {isPending && <LinearProgress aria-label="Đang tải" />}
      {data && (
        <Box
          // Columns, not a grid: no card is stretched to the height of its neighbour.
          sx={{ columnWidth: 310, columnGap: 2, '& > *': { breakInside: 'avoid', mb: 2 } }}
        >
          {data.returned.totalCount > 0 && (
            <LinkCard
              title="Bị trả lại"
              empty=""
              total={data.returned.totalCount}
              all={listAddress('articles', { standing: 'RETURNED', mine: true })}
              items={data.returned.nodes.map((row) => ({
                ...articleItem(row, null),
                note: returnText(row.lastStep),
              }))}
            />
          )}
          <AwaitedCards />
          <LinkCard
            title="Bản nháp của tôi"
            empty="Bạn không có bản nháp nào."
            total={data.drafts.totalCount}
            all={listAddress('articles', { standing: 'DRAFT', mine: true })}
            items={data.drafts.nodes.map((row) => articleItem(row, row.updatedAt))}
          />
          {data.submitted.totalCount > 0 && (
            <LinkCard
              title="Tôi đã gửi, đang chờ duyệt"
              empty=""
              total={data.submitted.totalCount}
              all={listAddress('articles', { standing: 'IN_REVIEW', mine: true })}
              items={data.submitted.nodes.map((row) => articleItem(row, row.updatedAt))}
            />
          )}
          <LinkCard
            title="Mới đăng"
            empty="Chưa đăng bài nào."
            total={data.latest.totalCount}
            all={listAddress('articles', { standing: 'PUBLISHED' })}
            items={data.latest.nodes.map((row) => articleItem(row, row.publishedAt))}
          />
          {suggestions.data && (
            <LinkCard
              title="Gợi ý sau khi nhập dữ liệu"
              empty="Không còn gợi ý nào."
              total={suggestions.data.legacyImports.totalCount}
              items={suggestions.data.legacyImports.nodes.map((item) => ({
                to: `/imports/${encodeURIComponent(item.id)}/show`,
                title: item.article?.title ?? item.fileName,
                note: `${item.openSuggestionCount} gợi ý`,
              }))}
            />
          )}
          <VisitCard stats={data.visitStats} />
        </Box>
      )}
    </Box>
  );
}
