import { tokenScopes } from '@hoi/domain/token-scopes';
import { tokenFields, tokenScopeLabels, tokenWords } from '@hoi/localization/words/access/partners';
import { issueApiTokenForm } from '@hoi/validation/access/partner';
import { useRef, useState } from 'react';
import { choicesOf } from '#components/choices-of.ts';
import { DayInput } from '#components/day-input.tsx';
import { FormDialog } from '#components/form-dialog.tsx';
import { CheckboxGroupInput, TextInput } from '#components/ruled/inputs.tsx';
import { SecretDialog } from '#components/secret-once.tsx';
import { useDeed } from '#components/use-deed.tsx';
import type { FormValues } from '#providers/data/resource-description.ts';
import { issueToken } from './partner.graphql.ts';

interface IssueTokenDialogProps {
  partnerId: string;
  onClose: () => void;
}

const scopeChoices = choicesOf(tokenScopes, tokenScopeLabels);
const start = { scopes: ['articles:read'] };

/** Issues a token of a partner and shows it, once. */
export function IssueTokenDialog({ partnerId, onClose }: IssueTokenDialogProps) {
  const issuing = useDeed(issueToken);
  const [token, setToken] = useState('');
  const isIssued = useRef(false);

  async function issue(values: FormValues) {
    const { label, scopes, expiresOn } = issueApiTokenForm.parse(values);
    const input = { partnerId, label, scopes, expiresAt: expiresOn.toISOString() };
    setToken((await issuing.send(input)).issueApiToken.token);
    isIssued.current = true;
  }

  if (!token)
    return (
      <FormDialog
        title={tokenWords.issue}
        act={tokenWords.issueButton}
        rules={issueApiTokenForm}
        // What a partner may read is chosen anew, never found half chosen.
        isPrivate
        record={start}
        onSave={issue}
        onClose={() => isIssued.current || onClose()}
      >
        <TextInput
          source="label"
          label={tokenFields.label}
          helperText={tokenFields.labelHelp}
          autoFocus
        />
        <DayInput source="expiresOn" label={tokenFields.lastDay} />
        <CheckboxGroupInput
          source="scopes"
          label={tokenFields.scopesToGrant}
          choices={scopeChoices}
          row={false}
        />
      </FormDialog>
    );
  return (
    <SecretDialog
      title={tokenWords.issued}
      label={tokenWords.many}
      value={token}
      kept={tokenWords.kept}
      onClose={onClose}
    />
  );
}
