import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { washingtonDay } from '../../../core/calendar/washington-day.ts';
import { earlyBlankDraft, earlyDraft, runningDraft, soundDraft } from './drafts.ts';
import { logIn, type OpenSite } from './open-site.ts';

/** A page as it stands before somebody. */
export interface Sight {
  readonly name: string;
  readonly page: Page;
  /** Where it opens again as it stands; null where somebody did something on it. */
  readonly path: string | null;
}

const SAMPLE = readFileSync(join(import.meta.dirname, '../../../samples/sonus-2004-01-21-8k.txt'));

/** Every page of the site, and the states that a page can be in, in the order in which they come to be. */
export async function* tour(site: OpenSite): AsyncGenerator<Sight> {
  const stranger = await site.newBrowser();
  const at = async (page: Page, name: string, path: string): Promise<Sight> => {
    await page.goto(path);
    return { name, page, path };
  };
  yield await at(stranger, 'not-signed-in', '/');
  yield await at(stranger, 'sign-in', '/sign-in');
  await logIn(stranger, 'reviewer', 'not the password');
  await stranger.getByText('User and password do not match.').waitFor();
  yield { name: 'sign-in-wrong', page: stranger, path: null };
  await logIn(stranger, 'visitor', site.passwordOf('visitor'));
  await stranger.getByRole('heading', { name: 'No role' }).waitFor();
  yield { name: 'no-role', page: stranger, path: null };
  yield await at(stranger, 'sign-in-refused', '/sign-in/callback?code=0&state=0');
  yield await at(stranger, 'signed-out', '/signed-out');

  const reviewer = await site.enter('reviewer');
  const auditor = await site.enter('auditor');
  yield { name: 'board-empty', page: reviewer, path: null };

  const today = washingtonDay(new Date().toISOString());
  const sample = await site.put('sonus/sonus-2004-01-21-8k.txt', SAMPLE);
  const replaced = await site.put('northgate/8k.htm', earlyDraft());
  const early = await site.put('northgate/8k.htm', earlyBlankDraft());
  const refused = await site.put('alder/8k.htm', soundDraft());
  await site.put('eastlake/8k.htm', runningDraft(today, 'Eastlake Energy Corp.'));
  await site.put(
    'harbor-mill/8k.htm',
    runningDraft(today, 'Harbor Mill Foods, Inc.', { outlook: 'The company expects revenue of $[●].' }),
  );
  const unreadable = await site.put(
    'harbor-mill/exhibit.pdf',
    Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\n'),
    'unreadable',
  );

  yield await at(reviewer, 'report', sample);
  await reviewer.keyboard.press('?');
  yield { name: 'report-keys', page: reviewer, path: null };
  yield await at(reviewer, 'report-not-ready', early);
  yield await at(reviewer, 'report-superseded', replaced);
  yield await at(reviewer, 'report-unreadable', unreadable);
  yield await at(auditor, 'report-auditor', early);

  await reviewer.goto(early);
  await reviewer.keyboard.press('w');
  yield { name: 'report-waiver-form', page: reviewer, path: null };
  await reviewer.locator('#f1 form').getByLabel('Reason').fill('  ');
  await reviewer.locator('#f1 form').getByRole('button').click();
  await reviewer.getByRole('alert').waitFor();
  yield { name: 'waiver-error', page: reviewer, path: null };
  await reviewer.getByLabel('Reason').fill('The chief financial officer signed the printed copy early.');
  await reviewer.getByRole('button', { name: 'Record this waiver' }).click();
  await reviewer.getByText('One error stands.').first().waitFor();
  yield { name: 'report-waived', page: reviewer, path: null };

  yield await at(reviewer, 'sign-off', `${sample}/sign`);
  await reviewer.locator('#go').click();
  await reviewer.getByRole('alert').waitFor();
  yield { name: 'sign-off-error', page: reviewer, path: null };
  await reviewer.getByLabel('Reviewed and approved for filing').check();
  await reviewer.locator('#go').click();
  await reviewer.getByText(/^Reviewer One signed this/).waitFor();
  yield { name: 'report-signed', page: reviewer, path: null };
  yield await at(reviewer, 'certificate', `${sample}/sign`);

  yield await at(reviewer, 'refuse', `${refused}/sign?decision=refused`);
  await reviewer.getByLabel('Reason').fill('The outlook is not final.');
  await reviewer.locator('#go').click();
  await reviewer.getByText(/^Reviewer One refused this/).waitFor();
  yield { name: 'report-refused', page: reviewer, path: null };
  yield await at(reviewer, 'certificate-refused', `${refused}/sign`);

  yield await at(auditor, 'trail', `${early}/trail`);
  yield await at(auditor, 'not-for-role', `${early}/sign`);
  yield await at(auditor, 'not-found', `/reviews/${'0'.repeat(40)}`);
  yield await at(reviewer, 'board', '/');
  yield await at(reviewer, 'board-filtered', '/?state=awaiting-sign-off&verdict=not-ready');
  yield await at(reviewer, 'board-no-match', '/?q=nobody');
  yield await at(auditor, 'board-auditor', '/?q=northgate');
  yield await at(reviewer, 'rule-book', '/rules');
  yield await at(reviewer, 'rule', '/rules/dates/signature-before-report');

  await reviewer.goto(early);
  const file = reviewer.waitForEvent('download');
  await reviewer.getByRole('link', { name: 'report.html' }).click();
  const stored = join(site.folder, 'report.html');
  await (await file).saveAs(stored);
  yield await at(stranger, 'report-stored', pathToFileURL(stored).href);
}
