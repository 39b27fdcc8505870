import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logIn, openSite, type OpenSite, type User } from './support/open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe('signing in', () => {
  it.each<[User, string, boolean]>([
    ['uploader', 'Uploader One', true],
    ['reviewer', 'Reviewer One', true],
    ['reviewer-two', 'Reviewer Two', true],
    ['auditor', 'Auditor One', false],
  ])('lets %s in, and shows what the role may do', async (user, name, uploads) => {
    const page = await site.enter(user);
    await page.getByRole('banner').getByText(name).waitFor();
    expect(await page.getByRole('heading', { name: 'Upload a draft' }).count()).toBe(uploads ? 1 : 0);
    await page.context().close();
  });

  it('says that user and password do not match, keeps the user, and takes the right password then', async () => {
    const page = await site.newBrowser();
    await page.goto('/rules');
    await page.getByText('You are not signed in, or your session is over.').waitFor();
    await page.getByRole('link', { name: 'Sign in' }).click();
    await logIn(page, 'auditor', 'not the password');
    await page.getByText('User and password do not match.').waitFor();
    expect(await page.getByLabel('User').inputValue()).toBe('auditor');
    await page.getByLabel('Password').fill(site.passwordOf('auditor'));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'The rule book' }).waitFor();
    await page.context().close();
  });

  it('opens nothing to somebody without a role', async () => {
    const page = await site.newBrowser();
    await page.goto('/sign-in');
    await logIn(page, 'visitor', site.passwordOf('visitor'));
    await page.getByRole('heading', { name: 'No role' }).waitFor();
    await page.goto('/');
    await page.getByText('You are not signed in').waitFor();
    await page.context().close();
  });

  it('takes no answer to a sign-in that this browser did not begin, and offers to begin again', async () => {
    const page = await site.newBrowser();
    await page.goto('/sign-in/callback?code=stolen&state=stolen');
    await page.getByText('Nobody was signed in.').waitFor();
    await page.getByRole('link', { name: 'Begin again' }).click();
    await page.getByRole('heading', { name: 'Sign in to this machine’s Countersign' }).waitFor();
    await page.context().close();
  });

  it('says so where the provider lets nobody in, or the answer is another’s', async () => {
    const page = await site.newBrowser();
    const asked = page.waitForRequest(/\/identity\/auth\?/);
    await page.goto('/sign-in');
    const { searchParams } = new URL((await asked).url());
    await page.goto('/sign-in/callback?code=stolen&state=stolen');
    await page.getByText('This answer belongs to another sign-in').waitFor();
    const denied = {
      error: 'access_denied',
      state: searchParams.get('state') ?? '',
      iss: `${site.url}/identity`,
    };
    await page.goto(`/sign-in/callback?${new URLSearchParams(denied).toString()}`);
    await page.getByText('The identity provider let nobody in. Nobody was signed in.').waitFor();
    await page.context().close();
  });

  it('ends with signing out, here and at the provider', async () => {
    const page = await site.enter('auditor');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('Your session on this site is over.').waitFor();
    await page.getByRole('link', { name: 'Sign out at the identity provider' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Signed out' }).waitFor();
    await page.goto('/sign-in');
    await page.getByLabel('Password').waitFor();
    await page.context().close();
  });
});
