import { docsPath, explorerPath } from '@hoi/contract/addresses';
import { formatDate, formatDateTime } from '@hoi/localization/date';
import { tokenFields, tokenScopeLabels, tokenWords } from '@hoi/localization/words/access/partners';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import { Box, Button, Chip, Link } from '@mui/material';
import { useState } from 'react';
import { useEditContext } from 'react-admin';
import { LinesTable } from '#components/lines-table.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { useDeed } from '#components/use-deed.tsx';
import type { ApiTokenStatus, PartnerOrganisationPartsFragment } from '#generated/graphql.ts';
import { IssueTokenDialog } from './issue-token-dialog.tsx';
import { revokeToken } from './partner.graphql.ts';
import { TokenUsage, TokenUsageNote } from './token-usage.tsx';

const statusLabels: Record<ApiTokenStatus, string> = {
  ACTIVE: tokenWords.inUse,
  EXPIRED: tokenWords.expired,
  REVOKED: tokenWords.revoked,
};

const heads = [
  tokenFields.label,
  tokenFields.prefix,
  tokenFields.scopes,
  tokenFields.expiry,
  tokenFields.lastUse,
  tokenFields.usage,
  fieldNames.status,
  '',
];

const scopeLabels = new Map<string, string>(Object.entries(tokenScopeLabels));

/** The partner's credentials: issued here, shown once, revoked at once. */
export function PartnerTokens() {
  const { record } = useEditContext<PartnerOrganisationPartsFragment>();
  const [issuing, setIssuing] = useState(false);
  const revoking = useDeed(revokeToken);
  if (!record) return null;

  const revoke = ({ id, label }: PartnerOrganisationPartsFragment['tokens'][number]) =>
    revoking.take(
      { id },
      {
        done: tokenWords.revocationDone,
        ask: {
          title: tokenWords.revokeQuestion(label),
          text: tokenWords.revocation,
          act: buttonWords.revoke,
        },
      },
    );

  return (
    <RecordSection title={tokenWords.many}>
      <Button variant="outlined" sx={{ mb: 1 }} onClick={() => setIssuing(true)}>
        {tokenWords.issueAnother}
      </Button>
      <LinesTable
        label={tokenWords.many}
        heads={heads}
        lines={record.tokens}
        cells={(token) => [
          token.label,
          <code key="prefix">{token.prefix}…</code>,
          token.scopes.map((scope) => scopeLabels.get(scope) ?? scope).join(', '),
          <Box key="expiry" component="span" sx={{ whiteSpace: 'nowrap' }}>
            {formatDate(token.expiresAt)}
          </Box>,
          token.lastUsedAt ? formatDateTime(token.lastUsedAt) : tokenWords.neverUsed,
          <TokenUsage key="usage" usage={token.usage} />,
          <Chip key="status" size="small" variant="outlined" label={statusLabels[token.status]} />,
          token.status === 'ACTIVE' && (
            <Button key="revoke" color="error" size="small" onClick={() => revoke(token)}>
              {buttonWords.revoke}
            </Button>
          ),
        ]}
      />
      {record.tokens.length > 0 && <TokenUsageNote tokens={record.tokens} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, mt: 1 }}>
        <Link href={docsPath} target="_blank" rel="noopener">
          {tokenWords.howToAsk}
        </Link>
        <Link href={explorerPath} target="_blank" rel="noopener">
          {tokenWords.tryOut}
        </Link>
      </Box>
      {issuing && <IssueTokenDialog partnerId={record.id} onClose={() => setIssuing(false)} />}
    </RecordSection>
  );
}
