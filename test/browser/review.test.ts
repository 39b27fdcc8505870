import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { earlyBlankDraft, earlyDraft, soundDraft } from './support/drafts.ts';
import { openSite, type OpenSite } from './support/open-site.ts';

let site: OpenSite;
let uploader: Page;
let reviewer: Page;
let auditor: Page;

beforeAll(async () => {
  site = await openSite();
  uploader = await site.enter('uploader');
  reviewer = await site.enter('reviewer');
  auditor = await site.enter('auditor');
});

afterAll(() => site.close());

/** Chooses the file in the board's own field. */
async function choose(page: Page, folder: string, name: string, body: Buffer): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Folder').fill(folder);
  await page.locator('#file').setInputFiles({ name, mimeType: 'text/html', buffer: body });
}

/** The link to the report, once the row stands on the board as it was opened. */
async function rowOf(page: Page, key: string, state: string) {
  const row = page.getByRole('row').filter({ hasText: key }).filter({ hasText: state });
  await row.first().waitFor();
  return row.first().getByRole('link');
}

/** What the browser's own script left on the page: gone where the page was loaded anew. */
const leaveTrace = (page: Page) => page.evaluate('window.trace = "left"');
const hasTrace = async (page: Page) => (await page.evaluate('window.trace')) === 'left';

const draftOf = (page: Page): FrameLocator => page.frameLocator('.draft iframe');

describe('a draft with one error', () => {
  const draft = earlyDraft();
  const key = 'northgate/8k.htm';
  let address = '';

  it('is uploaded by its file, and its row appears and changes in the page as it stands', async () => {
    await uploader.goto('/');
    await uploader.getByText('No open reviews.').waitFor();
    await leaveTrace(uploader);
    await uploader.getByLabel('Folder').fill('northgate');
    await uploader.locator('#file').setInputFiles({ name: '8k.htm', mimeType: 'text/html', buffer: draft });
    await uploader.getByText(`${key} is uploaded`).waitFor();
    const link = await rowOf(uploader, key, 'Awaiting sign-off');
    expect(await uploader.getByRole('row').filter({ hasText: key }).innerText()).toContain(
      'Uploader One (you)',
    );
    expect(await hasTrace(uploader)).toBe(true);
    await link.click();
    await uploader.getByText('Not ready').first().waitFor();
    expect(await uploader.getByRole('link', { name: /^(Sign|Review and sign|Refuse)$/ }).count()).toBe(0);
    expect(await uploader.getByText('Waive with a reason').count()).toBe(0);
    address = new URL(uploader.url()).pathname;
    await uploader.goto(`${address}/sign`);
    await uploader.getByText('Your role does not allow this.').waitFor();
  });

  it('is read beside its findings, by keys and by clicks, in its own frame', async () => {
    await reviewer.goto('/');
    await (await rowOf(reviewer, key, 'Awaiting sign-off')).click();
    await reviewer.getByText('One error stands. Signing opens when each is fixed or waived.').waitFor();
    const frame = draftOf(reviewer);
    expect(await frame.locator('mark[data-f="1"]').allInnerTexts()).toEqual(['April 12, 2004']);
    const [first, second] = [reviewer.locator('#f1'), reviewer.locator('#f2')];
    await first.getByText('A signature date of April 20, 2004 or later').waitFor();

    await reviewer.keyboard.press('j');
    await reviewer.locator('#f2[aria-current=true]').waitFor();
    expect(await second.getByRole('button').first().getAttribute('aria-expanded')).toBe('true');
    await reviewer.keyboard.press('k');
    await reviewer.locator('#f1[aria-current=true]').waitFor();
    await frame.locator('mark.on[data-f="1"]').first().waitFor();
    await reviewer.keyboard.press('d');
    await frame.locator('.chip[data-f="1"]:focus').waitFor();
    await reviewer.keyboard.press('f');
    await first.locator('h3 button:focus').waitFor();

    await frame.locator('mark[data-f~="2"]').first().click();
    await second.locator('h3 button:focus').waitFor();
    await first.getByRole('link', { name: /^Show / }).click();
    await frame.locator('mark.on[data-f="1"]').first().waitFor();
    await reviewer.keyboard.press('f');
    await reviewer.keyboard.press('?');
    await reviewer.getByRole('dialog', { name: 'Keys' }).waitFor();
    await reviewer.keyboard.press('Escape');
    await reviewer.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' });
  });

  it('opens for signing when its error is waived with a reason', async () => {
    await reviewer.locator('#f1 h3 button').focus();
    await reviewer.keyboard.press('w');
    const form = reviewer.locator('#f1 form');
    await form.getByLabel('Reason').fill('   ');
    await form.getByRole('button', { name: 'Record this waiver' }).click();
    await reviewer.getByRole('alert').getByText('Give a reason for the waiver').waitFor();
    await reviewer.getByLabel('Reason').fill('The chief financial officer signed the printed copy early.');
    await reviewer.getByRole('button', { name: 'Record this waiver' }).click();
    await reviewer.getByText('Ready to sign').first().waitFor();
    expect(await reviewer.locator('#f1').innerText()).toContain('signed the printed copy early');
  });

  it('is signed by somebody who has said what that means', async () => {
    await reviewer.keyboard.press('s');
    await reviewer.locator('#sign:focus').waitFor();
    await reviewer.keyboard.press('Enter');
    await reviewer.getByRole('button', { name: 'Record the decision' }).click();
    await reviewer.getByRole('alert').getByText('Choose what your signature means').waitFor();
    await reviewer.getByLabel('Reviewed and approved for filing').check();
    await reviewer.locator('.sentence').getByText('reviewed and approved for filing').waitFor();
    await reviewer.getByRole('button', { name: 'Sign: approved for filing' }).click();
    await reviewer.getByText(/Reviewer One signed this on .*: reviewed and approved for filing\./).waitFor();
    expect(await reviewer.getByRole('link', { name: /^(Review and sign|Refuse)$/ }).count()).toBe(0);
  });

  it('has a certificate whose files prove it without the site, and one changed byte is noticed', async () => {
    await reviewer.getByRole('link', { name: 'what it says' }).click();
    await reviewer.getByRole('heading', { name: 'Certificate of sign-off' }).waitFor();
    await reviewer.getByRole('img', { name: 'QR code of the digest of the signed record' }).waitFor();
    const cwd = mkdtempSync(join(site.folder, 'evidence-'));
    writeFileSync(join(cwd, '8k.htm'), draft);
    for (const name of ['sign-off.jws', 'report.json', 'waivers.json', 'trail.jsonl', 'sign-off-keys.json']) {
      const file = reviewer.waitForEvent('download');
      await reviewer.getByRole('link', { name, exact: true }).last().click();
      await (await file).saveAs(join(cwd, name));
    }
    const command = (await reviewer.locator('.cmd').innerText()).trim().split(/\s+/);
    expect(command.slice(0, 3)).toEqual(['countersign', 'verify', 'sign-off.jws']);
    const proved = await runCli(cwd, command.slice(1));
    expect([proved.code, proved.err]).toEqual([0, '']);
    expect(proved.out).toMatch(/HOLDS[^]*Reviewer One/);

    const changed = readFileSync(join(cwd, '8k.htm'));
    changed[200] = (changed[200] ?? 0) ^ 1;
    writeFileSync(join(cwd, '8k.htm'), changed);
    expect((await runCli(cwd, command.slice(1))).code).toBe(1);
  });

  it('is traced by an auditor, who decides nothing', async () => {
    await auditor.goto(address);
    await auditor.getByText(/Reviewer One signed this on/).waitFor();
    expect(await auditor.getByText('Waive with a reason').count()).toBe(0);
    await auditor.getByRole('link', { name: 'Trail', exact: true }).click();
    await auditor.getByText('The chain holds.').waitFor();
    const titles = await auditor.locator('.tl b').allInnerTexts();
    expect(titles).toEqual([
      'Uploaded.',
      'Checked.',
      'Review opened.',
      'Opened.',
      'Opened.',
      'Waived.',
      'Signed.',
      'Opened.',
    ]);
  });
});

describe('a draft that is replaced while somebody reads it', () => {
  const key = 'northgate/replaced.htm';

  it('is dropped on the board', async () => {
    await uploader.goto('/');
    await uploader.getByLabel('Folder').fill('northgate');
    await leaveTrace(uploader);
    const dropped = await uploader.evaluateHandle(
      `(() => {
        const data = new DataTransfer();
        const bytes = Uint8Array.from(atob(${JSON.stringify(soundDraft().toString('base64'))}), (one) => one.charCodeAt(0));
        data.items.add(new File([bytes], 'replaced.htm', { type: 'text/html' }));
        return data;
      })()`,
    );
    await uploader.dispatchEvent('#drop', 'drop', { dataTransfer: dropped });
    await rowOf(uploader, key, 'Awaiting sign-off');
    expect(await hasTrace(uploader)).toBe(true);
  });

  it('says so on the open page, whose controls go, and takes no decision of a page opened before', async () => {
    await reviewer.goto('/');
    await (await rowOf(reviewer, key, 'Awaiting sign-off')).click();
    await reviewer.getByRole('link', { name: 'Review and sign' }).waitFor();
    const sheet = await reviewer.context().newPage();
    await sheet.goto(`${new URL(reviewer.url()).pathname}/sign`);
    await leaveTrace(reviewer);

    await choose(uploader, 'northgate', 'replaced.htm', earlyBlankDraft());
    await rowOf(uploader, `${key}, version 2`, 'Awaiting sign-off');

    // The page asks by itself every quarter of a minute, and at once when the connection is back.
    await reviewer.context().setOffline(true);
    await reviewer.getByText(/^Not connected since .* Eastern\. What you typed is kept here\./).waitFor();
    await reviewer.context().setOffline(false);
    await reviewer.getByText(/^Version 2 arrived on .* This page is about version 1/).waitFor();
    await reviewer.getByRole('link', { name: 'Review and sign' }).waitFor({ state: 'hidden' });
    expect(await hasTrace(reviewer)).toBe(true);

    await sheet.getByLabel('Reviewed and approved for filing').check();
    await sheet.getByRole('button', { name: 'Sign: approved for filing' }).click();
    await sheet.getByText('A newer version of this draft arrived').waitFor();
    await sheet.close();

    await reviewer.getByRole('link', { name: 'Go to version 2' }).click();
    await reviewer.getByText('Two errors stand.').first().waitFor();
    await reviewer.getByText('Since version 1').first().waitFor();
  });

  it('is refused with a reason, and not without', async () => {
    await reviewer.getByRole('link', { name: 'Refuse', exact: true }).click();
    expect(await reviewer.getByLabel('Reviewed and approved for filing').isDisabled()).toBe(true);
    await reviewer.getByRole('button', { name: 'Sign the refusal' }).click();
    await reviewer.getByRole('alert').getByText('Give a reason for the refusal').waitFor();
    await reviewer.getByLabel('Reason').fill('The outlook <still> has a blank.');
    await reviewer.getByRole('button', { name: 'Sign the refusal' }).click();
    await reviewer
      .getByText(/Reviewer One refused this on .* The reason: The outlook <still> has a blank\./)
      .waitFor();
  });
});

it('nobody signs what they have uploaded themselves, and another reviewer can', async () => {
  const key = 'eastlake/own.htm';
  await choose(reviewer, 'eastlake', 'own.htm', soundDraft());
  const link = await rowOf(reviewer, key, 'Awaiting sign-off');
  await reviewer.getByText('You uploaded it; another reviewer signs', { exact: true }).waitFor();
  await link.click();
  await reviewer.getByText('You uploaded this draft.').waitFor();
  expect(await reviewer.getByRole('link', { name: 'Review and sign' }).count()).toBe(0);
  const address = new URL(reviewer.url()).pathname;
  await reviewer.goto(`${address}/sign`);
  await reviewer.getByText('Whoever uploads a draft does not sign it').waitFor();

  const second = await site.enter('reviewer-two');
  await second.goto(address);
  await second.getByRole('link', { name: 'Review and sign' }).click();
  await second.getByText('Two different people.').waitFor();
});
