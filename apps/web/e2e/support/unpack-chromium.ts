import sparticuz from '@sparticuz/chromium';

// A program of its own: the package unpacks into the temporary folder of its process.
await sparticuz.executablePath();
