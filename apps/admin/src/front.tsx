import { connectionLostMessage } from '@hoi/localization/words/frame/errors';
import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react';
import { usePlace } from '#components/place.ts';
import { staffQuery, useStaff } from '#components/use-staff.ts';
import { dashboard } from '#dashboard/dashboard.graphql.ts';
import { useDeskReading } from '#dashboard/use-desk-reading.ts';
import { SignInPage } from '#door/sign-in-page.tsx';
import { useDeskOwner, WaitingFrame } from '#layout/waiting.tsx';
import { codeOf, messageOf } from '#providers/api-error.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { queryClient, sessionReturn, staffSession } from '#providers/session.ts';
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

// Who was let in already when the next answer was lost: a code of the second step is good for once.
let entered: unknown = null;

async function signIn(given: FormValues): Promise<void> {
  if (entered !== given.email) await staffSession.signIn(given);
  entered = given.email;
  try {
    // One that was asked before she was let in finds nobody.
    await queryClient.cancelQueries({ queryKey: staffQuery.queryKey });
    const retry = (count: number, error: unknown) => codeOf(error) === 'OFFLINE' && count < 2;
    await queryClient.fetchQuery({ ...staffQuery, retry });
  } catch (error) {
    if (codeOf(error) === 'UNAUTHENTICATED') entered = null;
    throw error;
  }
}

/** Whether the door is hers: it stays, with what she types, also while it is asked again who is there. */
function useNobody(holdsSession: boolean) {
  const { data: staff, error } = useStaff(holdsSession);
  const [isTurnedAway, setTurnedAway] = useState(!holdsSession);
  if (!isTurnedAway && codeOf(error) === 'UNAUTHENTICATED') setTurnedAway(true);
  // Whoever holds a session and cannot be asked about is not sent to the door.
  const isUnknown = staff === undefined;
  return { staff, isNobody: isTurnedAway && isUnknown, fault: isUnknown ? error : null };
}

/** What stands first: the door for whom nobody knows, the desk for whoever works here. */
export function Front({ holdsSession, onOffice }: FrontProps) {
  const { staff, isNobody, fault } = useNobody(holdsSession);
  const isDesk = usePlace() === '/';
  const owner = useDeskOwner();
  const desk = useDeskReading(dashboard, owner !== null);
  const asked = useSyncExternalStore(sessionReturn.subscribe, sessionReturn.asked);
  // What is on the desk comes first, unless it does not come, or not before she has signed in again in the whole.
  const isDeskDone = !desk.isPending || desk.failureCount > 0 || asked !== null;
  // No other screen can be shown without the whole.
  const isWanted = owner ? isDeskDone : staff !== undefined || (!isDesk && !isNobody);
  const { Office, isLost } = useOffice(isWanted);

  useEffect(() => {
    if (isNobody) return fetchOfficeAhead();
  }, [isNobody]);
  useEffect(() => {
    if (Office && staff) onOffice(Office);
  }, [Office, staff, onOffice]);

  if (isNobody) return <SignInPage onSignIn={signIn} />;
  if (fault) return <WaitingFrame notice={messageOf(fault)} />;
  return <WaitingFrame notice={isLost || desk.isPaused ? connectionLostMessage : ''} />;
}
