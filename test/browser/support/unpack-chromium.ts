import chromium from '@sparticuz/chromium';

// Run in a process of its own: the package unpacks into whatever this process calls its temporary folder.
await chromium.executablePath();
