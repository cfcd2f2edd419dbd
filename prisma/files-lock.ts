/**
 * The advisory lock of the stored files. Who copies the database with the files that it names holds it
 * shared from before the moment of the copy; who removes files takes it alone.
 */
export const filesLock = 7204119353;
