import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type OpenSite } from './support/open-site.ts';
import { tour } from './support/tour.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const LOOKS = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 360, height: 780, colorScheme: 'light' },
  { width: 360, height: 780, colorScheme: 'dark' },
] as const;

/**
 * The draft within its frame is looked at as part of the page that holds it, not on its own: its words are its author's, and no
 * script runs there, so none of axe either.
 */
const WHOLE: RunOptions = { iframes: false, resultTypes: ['violations'] };
/** The dark page differs from the light one in its colours alone. */
const COLOURS: RunOptions = { ...WHOLE, runOnly: ['cat.color'] };

async function violationsOf(page: Page, asked: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(asked)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

it('axe would find a fault, in words that nobody can read in the dark too', async () => {
  const page = await site.newBrowser({ colorScheme: 'dark' });
  await page.goto('/');
  await page.evaluate(axe.source);
  await page.evaluate(
    `document.querySelector('h1').style.color = '#333'; document.querySelector('main').append(new Image())`,
  );
  const found = async (asked: RunOptions) =>
    (await violationsOf(page, asked)).map((violation) => violation.split(':')[0]).sort();
  expect(await found(WHOLE)).toEqual(['color-contrast', 'image-alt']);
  expect(await found(COLOURS)).toEqual(['color-contrast']);
  await page.context().close();
});

it('axe finds nothing on any page, light or dark, wide or narrow, and nothing scrolls sideways', async () => {
  const faults: string[] = [];
  const seen: string[] = [];
  for await (const { name, page } of tour(site)) {
    seen.push(name);
    await page.evaluate(axe.source);
    for (const { width, height, colorScheme } of LOOKS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const look = `${name}, ${colorScheme}, ${width}`;
      faults.push(
        ...(await violationsOf(page, colorScheme === 'dark' ? COLOURS : WHOLE)).map(
          (violation) => `${look}: ${violation}`,
        ),
      );
      const broad = Number(await page.evaluate('document.documentElement.scrollWidth'));
      if (broad > width) faults.push(`${look}: ${broad} pixels broad`);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  expect(faults).toEqual([]);
  expect(seen).toHaveLength(33);
});
