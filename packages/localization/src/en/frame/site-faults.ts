import { formatDate, formatTime } from '../../date.ts';
import type * as vi from '../../vi/frame/site-faults.ts';

/** Words of a page of the public site that cannot be shown, and of what could not be sent from it. */
export const siteFaults: typeof vi.siteFaults = {
  code: 'Code',
  requestId: 'Request id',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied: mark the id, then copy it',
  again: 'Try again',
  home: 'To the home page',
  notFound: {
    heading: 'There is no such page',
    advice:
      'Its address may have changed, or its content was taken down. Search for it by a word, or go on from the home page or the site map.',
  },
  lastGood: (madeAt) =>
    `This page is shown as it was at ${formatTime(madeAt)} on ${formatDate(madeAt)}; the system is interrupted at the moment.`,
  unsent: {
    heading: 'Not sent yet',
    advice:
      'The system is interrupted at the moment and has not taken this down. Please try again in a few minutes.',
    kept: 'All that you have chosen and typed is still on this page.',
    typed: 'What you have typed',
    again: 'Send again',
  },
  away: {
    heading: 'The portal is interrupted at the moment',
    advice:
      'The server could not fetch the content. Such a fault is usually mended within minutes; please load this page again later.',
  },
  loading: {
    heading: 'The portal is loading its demo content',
    advice: 'This happens at the first start only. The page will open by itself in a few seconds.',
  },
  fault: {
    heading: 'There is a fault on this page',
    advice:
      'Something went wrong while the content was being shown. Please try again in a few minutes; if it still fails, tell those who run the portal at the address at the foot of the page.',
  },
  refused: {
    heading: 'What you sent was not accepted',
    advice:
      'This form was not sent from the portal itself. Please open the page again and send it once more.',
  },
};
