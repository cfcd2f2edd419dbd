import { formatDate, formatDateTime } from '@hoi/localization/date';
import { tokenFields, tokenScopeLabels, tokenWords } from '@hoi/localization/words/access/partners';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useEditContext } from 'react-admin';
import { useDeed } from '#components/use-deed.tsx';
import type { ApiTokenStatus, PartnerOrganisationPartsFragment } from '#generated/graphql.ts';
import { IssueTokenDialog } from './issue-token-dialog.tsx';
import { revokeToken } from './partner.graphql.ts';

const statusLabels: Record<ApiTokenStatus, string> = {
  ACTIVE: tokenWords.inUse,
  EXPIRED: tokenWords.expired,
  REVOKED: tokenWords.revoked,
};

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
    <Box component="section" sx={{ p: 2 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {tokenWords.many}
      </Typography>
      <Button variant="outlined" onClick={() => setIssuing(true)}>
        {tokenWords.issueAnother}
      </Button>
      <TableContainer>
        <Table size="small" sx={{ mt: 1 }}>
          <TableHead>
            <TableRow>
              <TableCell>{tokenFields.label}</TableCell>
              <TableCell>{tokenFields.prefix}</TableCell>
              <TableCell>{tokenFields.scopes}</TableCell>
              <TableCell>{tokenFields.expiry}</TableCell>
              <TableCell>{tokenFields.lastUse}</TableCell>
              <TableCell>{fieldNames.status}</TableCell>
              <TableCell />
            </TableRow>
          </TableHead>
          <TableBody>
            {record.tokens.map((token) => (
              <TableRow key={token.id}>
                <TableCell>{token.label}</TableCell>
                <TableCell>
                  <code>{token.prefix}…</code>
                </TableCell>
                <TableCell>
                  {token.scopes.map((scope) => scopeLabels.get(scope) ?? scope).join(', ')}
                </TableCell>
                <TableCell>{formatDate(token.expiresAt)}</TableCell>
                <TableCell>
                  {token.lastUsedAt ? formatDateTime(token.lastUsedAt) : tokenWords.neverUsed}
                </TableCell>
                <TableCell>
                  <Chip size="small" variant="outlined" label={statusLabels[token.status]} />
                </TableCell>
                <TableCell>
                  {token.status === 'ACTIVE' && (
                    <Button color="error" size="small" onClick={() => revoke(token)}>
                      {buttonWords.revoke}
                    </Button>
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {issuing && <IssueTokenDialog partnerId={record.id} onClose={() => setIssuing(false)} />}
    </Box>
  );
}
