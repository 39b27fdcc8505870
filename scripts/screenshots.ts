import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { openSite } from '../test/browser/support/open-site.ts';
import { tour } from '../test/browser/support/tour.ts';

/** Where the pictures of all pages go, three of each. */
const FOLDER = join(import.meta.dirname, '../docs/images');

const LOOKS = [
  { suffix: '', width: 1440, height: 900, colorScheme: 'light' },
  { suffix: '-dark', width: 1440, height: 900, colorScheme: 'dark' },
  { suffix: '-360', width: 360, height: 780, colorScheme: 'light' },
] as const;

/** Tried, and not pictured: each looks much like another. */
const ALIKE = new Set([
  'report-auditor',
  'report-keys',
  'report-waiver-form',
  'certificate-refused',
  'sign-off-error',
  'board-auditor',
  'board-no-match',
  'report-superseded',
]);

await mkdir(FOLDER, { recursive: true });
const site = await openSite();
let bytes = 0;
for await (const { name, page, path } of tour(site)) {
  if (ALIKE.has(name)) continue;
  for (const { suffix, width, height, colorScheme } of LOOKS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    // Some of a page is arranged as it opens.
    if (path !== null) await page.goto(path);
    const picture = sharp(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
    const { size } = await picture
      .png({ palette: true, dither: 0, effort: 10, compressionLevel: 9 })
      .toFile(join(FOLDER, `${name}${suffix}.png`));
    bytes += size;
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}
await site.close();
console.log(`docs/images holds every page, ${(bytes / 1024 / 1024).toFixed(1)} MB in all.`);
