import { articlePage } from '@hoi/localization/words/newsroom/articles';
import { shareAddresses } from './share-addresses.ts';

/** Links by which a reader passes an article on, and a button that copies its address. */
export function ShareLinks({ address }: { address: string }) {
  const { share, shareOn, copyAddress, addressCopied, addressNotCopied } = articlePage;
  return (
    <section className="share" aria-label={share}>
      <span className="meta">{share}:</span>
      <ul className="tag-list">
        {shareAddresses(address).map(({ name, href }) => (
          <li key={name}>
            <a href={href} target="_blank" rel="noopener nofollow" aria-label={shareOn(name)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <copy-text data-text={address} data-done={addressCopied} data-refused={addressNotCopied}>
        <button type="button" hidden>
          {copyAddress}
        </button>
      </copy-text>
    </section>
  );
}
