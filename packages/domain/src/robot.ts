import { isbot } from 'isbot';

// The browser in Facebook's apps says in brackets which app, carrier and telephone it is, and sometimes
// nothing else: com.facebook.katana there is the app that somebody reads in, not a program of Facebook's.
const ofFacebooksApps = /\[?FB(?:AN|_IAB)\/[^\]]*\]?/g;

/** Whether a user agent is a program's. Browsers always name themselves: none at all is a program's too. */
export function isRobot(agent: string): boolean {
  return agent === '' || isbot(agent.replace(ofFacebooksApps, ''));
}
