import { mediaFolder } from '@hoi/contract/addresses';

let origin = '';

/** Names the public origin of this server, with which the addresses of files begin. */
export function useMediaOrigin(apiUrl: string): void {
  origin = apiUrl;
}

/** The public address of a stored file or one of its renditions. */
export function mediaUrl(key: string): string {
  return `${origin}${mediaFolder}${key}`;
}
