import { BadInputError } from '@hoi/domain/errors';
import type { RichTextDocument, RichTextNode } from '@hoi/richtext/nodes';
import { decodeNodeId, encodeNodeId } from '#graphql/node-id.ts';

const typeOf: Readonly<Record<string, string>> = { mediaId: 'MediaFile', albumId: 'Album' };

type Translate = (typename: string, id: string) => string;

function translated(nodes: readonly RichTextNode[], translate: Translate): RichTextNode[] {
  return nodes.map((node) => {
    const attrs = node.attrs && { ...node.attrs };
    for (const [name, typename] of Object.entries(typeOf)) {
      const id = attrs?.[name];
      if (attrs && typeof id === 'string') attrs[name] = translate(typename, id);
    }
    const content = node.content && translated(node.content, translate);
    return { ...node, ...(attrs && { attrs }), ...(content && { content }) };
  });
}

/**
 * A checked body from a client as it is stored: pictures and albums by their database ids, so that
 * stored bodies outlive the key that signs public ids.
 * @throws BadInputError for an id that is none
 */
export function bodyForStorage(body: RichTextDocument): RichTextDocument {
  const content = translated(body.content, (typename, id) => {
    const decoded = decodeNodeId(id);
    if (decoded?.typename === typename) return decoded.id;
    const message = 'Bài có ảnh hoặc album không tồn tại.';
    throw new BadInputError([{ path: ['body'], message }]);
  });
  return { type: 'doc', content };
}

/** A stored body with the ids that clients know. */
export function bodyForClients(stored: unknown): RichTextDocument {
  // Bodies are checked when they are written; the column's type cannot say so.
  const body = stored as RichTextDocument;
  return { type: 'doc', content: translated(body.content ?? [], encodeNodeId) };
}
