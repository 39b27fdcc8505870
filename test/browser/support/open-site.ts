import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { recordKeys, reviewId } from '../../../core/workflow/keys.ts';
import { Latest } from '../../../core/workflow/records.ts';
import { readOrMakeIdentity } from '../../../local/identity/identity-file.ts';
import { LOCAL_CREDENTIALS, startStack } from '../../../local/stack.ts';
import { sharedAssembly } from '../../support/assembly.ts';
import { until } from '../../support/house.ts';
import { openChromium } from './chromium.ts';

/** A machine under load is slow, not wrong. */
const PATIENCE_MS = 60_000;

/** Who can sign in; the last of them is known to the provider and has no role. */
export type User = 'uploader' | 'reviewer' | 'reviewer-two' | 'auditor' | 'visitor';

/** The local stack at work, and a browser before it. */
export interface OpenSite {
  readonly url: string;
  /** A folder for what is downloaded. */
  readonly folder: string;
  passwordOf(user: User): string;
  /** A browser of somebody's own: its cookies are nobody else's. */
  newBrowser(options?: BrowserContextOptions): Promise<Page>;
  /** A browser in which they have signed in, on the board. */
  enter(user: User): Promise<Page>;
  /** Puts a draft as a program does. @returns the path of its review, once it stands in the state */
  put(key: string, body: Buffer, state?: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts both over a folder of its own. */
export async function openSite(): Promise<OpenSite> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-browser-'));
  const data = join(folder, 'data');
  const [assembly, chromium] = await Promise.all([sharedAssembly(), openChromium()]);
  await addVisitor(join(data, 'keys'));
  const stack = await startStack({ s3Port: 0, webPort: 0, data, assembly, tell: () => undefined });
  const client = new S3Client({
    endpoint: stack.s3Url,
    region: 'us-east-1',
    credentials: LOCAL_CREDENTIALS,
    forcePathStyle: true,
  });
  const passwordOf = (user: User): string => stack.users.find((one) => one.user === user)?.password ?? '';
  const newBrowser = (options?: BrowserContextOptions) => pageOf(chromium, stack.webUrl, options);

  return {
    url: stack.webUrl,
    folder,
    passwordOf,
    newBrowser,
    async enter(user) {
      const page = await newBrowser();
      await page.goto('/');
      await page.getByRole('link', { name: 'Sign in' }).click();
      await logIn(page, user, passwordOf(user));
      await page.getByRole('heading', { name: 'Reviews' }).waitFor();
      return page;
    },
    async put(key, body, state = 'awaiting-sign-off') {
      const { VersionId: versionId = '' } = await client.send(
        new PutObjectCommand({
          Bucket: 'drafts',
          Key: key,
          Body: body,
          Metadata: { 'uploaded-by': 'ben.ortiz@example.com' },
        }),
      );
      const draft = { bucket: 'drafts', key, versionId };
      await until(async () => {
        const { Body } = await client.send(
          new GetObjectCommand({ Bucket: 'records', Key: recordKeys.latest(key) }),
        );
        const latest = Latest.parse(JSON.parse((await Body?.transformToString()) ?? ''));
        if (latest.versionId !== versionId || latest.state !== state)
          throw new Error(`${key} stands as ${latest.state}, not as ${state}`);
      });
      return `/reviews/${reviewId(draft)}`;
    },
    async close() {
      await chromium.close();
      client.destroy();
      await stack.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Adds somebody whom the provider knows and who has no role. */
async function addVisitor(keys: string): Promise<void> {
  await mkdir(keys, { recursive: true });
  const path = join(keys, 'identity.json');
  const identity = await readOrMakeIdentity(path);
  const visitor = {
    user: 'visitor',
    password: 'any-password-does',
    name: 'Visitor One',
    email: 'visitor@countersign.example',
    roles: [],
  };
  await writeFile(path, JSON.stringify({ ...identity, users: [...identity.users, visitor] }));
}

/** Fills in the provider's form. */
export async function logIn(page: Page, user: string, password: string): Promise<void> {
  await page.getByLabel('User').fill(user);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function pageOf(chromium: Browser, baseURL: string, options?: BrowserContextOptions): Promise<Page> {
  const context: BrowserContext = await chromium.newContext({
    baseURL,
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}
