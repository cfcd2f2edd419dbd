import { planImportWords } from '@hoi/localization/words/organisation/plan-screens';
import { Alert, Button, Card } from '@mui/material';
import { Link } from 'react-router-dom';

export interface DraftedPlan {
  /** Of its screen. */
  address: string;
  /** What of the file is not in it. */
  notices: readonly string[];
}

/** The plan is drafted, and something of the file is not in it: that is read before going on. */
export function PlanDrafted({ address, notices }: DraftedPlan) {
  return (
    <Card sx={{ p: 2, mt: 2, maxWidth: 820 }}>
      <Alert severity="success">{planImportWords.drafted}</Alert>
      {notices.map((notice) => (
        <Alert key={notice} severity="warning" sx={{ mt: 1 }}>
          {notice}
        </Alert>
      ))}
      <Button component={Link} to={address} variant="contained" sx={{ mt: 2 }}>
        {planImportWords.open}
      </Button>
    </Card>
  );
}
