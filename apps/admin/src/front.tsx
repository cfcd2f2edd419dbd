import { connectionLostMessage } from '@hoi/localization/words/frame/errors';
import { type ComponentType, useEffect, useState } from 'react';
import { useReading } from '#components/use-reading.ts';
import { staffQuery, useStaff } from '#components/use-staff.ts';
import { dashboard } from '#dashboard/dashboard.graphql.ts';
import { SignInPage } from '#door/sign-in-page.tsx';
import { usePlace } from '#layout/place.ts';
import { useDeskOwner, WaitingFrame } from '#layout/waiting.tsx';
import { codeOf, messageOf } from '#providers/api-error.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { queryClient, staffSession } from '#providers/session.ts';
import { fetchOfficeAhead } from './office-ahead.ts';

interface FrontProps {
  /** Whether this browser holds a session, good or ended, as the server has seen. */
  holdsSession: boolean;
  /** The back office has come, and somebody is there for whom it may open. */
  onOffice: (Office: ComponentType) => void;
}

function useOffice(isWanted: boolean) {
  const [Office, setOffice] = useState<ComponentType | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    import('./office.tsx').then(
      (found) => setOffice(() => found.Office),
      () => setLost(true),
    );
  }, [isWanted]);
  return { Office, isLost };
}

async function signIn(given: FormValues): Promise<void> {
  await staffSession.signIn(given);
  await queryClient.fetchQuery(staffQuery);
}

/** What stands first: the door for whom nobody knows, the desk for whoever works here. */
export function Front({ holdsSession, onOffice }: FrontProps) {
  const { data: staff, error } = useStaff(holdsSession);
  const isDesk = usePlace() === '/';
  const owner = useDeskOwner();
  const desk = useReading(dashboard, {}, { enabled: owner !== null });
  const isNobody = staff === undefined && (!holdsSession || error !== null);
  // What is on the desk comes first; no other screen can be shown without the whole.
  const isWanted = owner ? !desk.isPending : staff !== undefined || (!isDesk && !isNobody);
  const { Office, isLost } = useOffice(isWanted);

  useEffect(() => {
    if (isNobody) return fetchOfficeAhead();
  }, [isNobody]);
  useEffect(() => {
    if (Office && staff) onOffice(Office);
  }, [Office, staff, onOffice]);

  if (isNobody) {
    const notice = error && codeOf(error) !== 'UNAUTHENTICATED' ? messageOf(error) : '';
    return <SignInPage onSignIn={signIn} notice={notice} />;
  }
  return <WaitingFrame notice={isLost ? connectionLostMessage : ''} />;
}
