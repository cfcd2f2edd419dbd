let origin = '';

/** Names the public origin of this server, with which the addresses of files begin. */
export function useMediaOrigin(apiUrl: string): void {
  origin = apiUrl;
}

/** Under which address files stand in what is stored, where no origin may be. */
export const mediaFolder = '/media/';

/** The public address of a stored file or one of its renditions. */
export function mediaUrl(key: string): string {
  return `${origin}${mediaFolder}${key}`;
}
