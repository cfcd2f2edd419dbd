import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';

/**
 * Makes the data directory, or sees that it is one of ours to write.
 * @throws Error with one line that names the setting to change
 */
export async function openDataDirectory(dataDirectory: string): Promise<void> {
  try {
    await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
    await access(dataDirectory, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = Object(error);
    throw new Error(
      `DATA_DIR: ${dataDirectory} cannot be written (${code}); set DATA_DIR to a folder that this user may write`,
      { cause: error },
    );
  }
}
