import { waitingWords } from '@hoi/localization/words/frame/back-office';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { deskWords } from '@hoi/localization/words/frame/dashboard';
import { productName } from '@hoi/localization/words/frame/product';
import { createContext, useContext } from 'react';
import { usePlace } from '#components/place.ts';
import { useStaff } from '#components/use-staff.ts';
import { Desk } from '#dashboard/desk.tsx';
import type { Staff } from '#providers/auth/staff-session.ts';
import { PlainLink } from './plain-link.tsx';
import './frame.css';

// Where react-admin keeps whether the menu is open.
const menuState = 'RaStore.sidebar.open';

/** Whether the frame of the back office stands around. */
export const FrameContext = createContext(false);

/** Whose desk is to be shown, where the address is the desk's and she is known. */
export function useDeskOwner(): Staff | null {
  const isDesk = usePlace() === '/';
  // Asked for by whoever knows that there is a session; here it is only looked at.
  const { data: staff } = useStaff(false);
  return isDesk && staff && !staff.mustChangePassword ? staff : null;
}

function Awaited({ owner }: { owner: Staff | null }) {
  if (!owner) return <progress className="wait" aria-label={waitingWords.loading} />;
  return <Desk staff={owner} link={PlainLink} />;
}

/** The frame while the whole is on its way. @param notice why it does not come */
export function WaitingFrame({ notice = '' }: { notice?: string }) {
  const owner = useDeskOwner();
  // With what stands after a '#' the browser would only look for a place on this page.
  const { pathname, search } = window.location;
  const isMenuOpen = localStorage.getItem(menuState) !== 'false';
  return (
    <div className={isMenuOpen ? 'frame' : 'frame frame-menu-closed'}>
      <header className="frame-bar">
        <span className="frame-product">{productName}</span>
        <h1 aria-live="polite">{owner ? deskWords.heading : waitingWords.loading}</h1>
        <span className="frame-name">{owner?.name}</span>
      </header>
      <main className="frame-main">
        {notice && (
          <p role="alert" className="notice notice-error">
            {notice} <a href={pathname + search}>{buttonWords.again}</a>
          </p>
        )}
        <Awaited owner={owner} />
      </main>
    </div>
  );
}

/** While react-admin asks who is there: the desk as it stood before. */
export function Waiting() {
  const owner = useDeskOwner();
  return useContext(FrameContext) ? <Awaited owner={owner} /> : <WaitingFrame />;
}
