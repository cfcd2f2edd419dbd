import { articlePage } from '@hoi/localization/words/newsroom/articles';
import { shareAddresses } from './share-addresses.ts';

/** Links by which a reader passes an article on, and buttons that give its address to her device and copy it. */
export function ShareLinks({ address }: { address: string }) {
  const { share, shareOn, shareByDevice, copyAddress, addressCopied, addressNotCopied } =
    articlePage;
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
      <share-page data-address={address}>
        <button type="button" hidden>
          {shareByDevice}
        </button>
      </share-page>
      <copy-text data-text={address} data-done={addressCopied} data-refused={addressNotCopied}>
        <button type="button" hidden>
          {copyAddress}
        </button>
      </copy-text>
    </section>
  );
}
