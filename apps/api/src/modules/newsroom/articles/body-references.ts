import { refuseField } from '@hoi/domain/errors';
import { articleFaults } from '@hoi/localization/words/newsroom/articles';
import { emptyDocument, type RichTextDocument, type RichTextNode } from '@hoi/richtext/nodes';
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
    return refuseField('body', articleFaults.unknownPictureOrAlbum);
  });
  return { type: 'doc', content };
}

/** A body column as what was stored in it. */
export function storedBody(stored: unknown): RichTextDocument {
  // Bodies are checked when they are written; the column's type cannot say so.
  return stored as RichTextDocument;
}

/** A stored body with the ids that clients know. */
export function bodyForClients(stored: unknown): RichTextDocument {
  const { content } = storedBody(stored);
  return { type: 'doc', content: translated(content ?? [], encodeNodeId) };
}

/** A stored body without the pictures that `gone` names. */
export function withoutMedia(
  body: RichTextDocument,
  gone: (mediaId: string) => boolean,
): RichTextDocument {
  const kept = (nodes: readonly RichTextNode[]): RichTextNode[] =>
    nodes
      .filter((node) => node.type !== 'image' || !gone(String(node.attrs?.mediaId)))
      .map((node) => (node.content ? { ...node, content: kept(node.content) } : node));
  const content = kept(body.content);
  return { type: 'doc', content: content.length > 0 ? content : emptyDocument.content };
}
