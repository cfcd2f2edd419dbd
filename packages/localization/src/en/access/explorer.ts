import type * as vi from '../../vi/access/explorer.ts';

/** Words of the page on which partners try out the API with their token. */
export const explorerWords: typeof vi.explorerWords = {
  title: 'Try out the API · GraphiQL',
  heading: 'Try out the API with your token',
  intro:
    'Give the token that the Union has issued to your organisation. It opens GraphiQL, where you write questions, see the answers and look up every type. The token stays in the memory of that page alone: when the page is loaded again, you are asked for it again.',
  token: 'Token',
  tokenHelp: (start, letters) => `It begins with ${start} and has ${letters} characters.`,
  open: 'Open GraphiQL',
  docs: 'How to use the API',
  needsScript: 'GraphiQL needs JavaScript, which is switched off in this browser.',
  foreignForm:
    'This form was not sent from this page. Please give your token here and send it again.',
  otherForm:
    'What was sent is not the form of this page. Please give your token here and send it again.',
};
