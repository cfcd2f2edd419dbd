import { richTextFaults } from '@hoi/localization/words/frame/rich-text';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, type TreeAdapter } from 'parse5';
import { RichTextFault } from './document.ts';

// A saved page has some thousands. A few kilobytes of unclosed <b> make the HTML standard's own rules
// ask for millions, and looking through what is open takes time with the square of them.
const mostNodes = 60_000;

/**
 * Where parse5 grows the tree of one untrusted source.
 * @throws RichTextFault, from within the parser, once there are more elements than any page has
 */
export function boundedTree(): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0;
  const count = () => {
    nodes += 1;
    if (nodes > mostNodes) {
      throw new RichTextFault({ path: [], message: richTextFaults.htmlTooManyNodes });
    }
  };
  return {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      count();
      return defaultTreeAdapter.createElement(...args);
    },
    createCommentNode: (data) => {
      count();
      return defaultTreeAdapter.createCommentNode(data);
    },
  };
}
