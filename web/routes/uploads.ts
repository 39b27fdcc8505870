import type { Context, Hono } from 'hono';
import { uploadPage, uploadedPage } from '../pages/upload.ts';
import { BOARD, problem, requires, show, type Site, type SitePorts } from '../site.ts';
import { stylesheet } from '../assets.ts';
import { boardCss } from '../style/board.css.ts';
import { draftKeyOf, LARGEST_UPLOAD, UploadForm } from '../uploads.ts';

const css = stylesheet(boardCss);

/** Where the bucket sends a browser that posted the form of a page; whoever comes back from another site has no session yet. */
const UPLOADED = '/uploaded';

export function addUploaded(site: Hono<Site>): void {
  site.get(UPLOADED, (c) => show(c, { title: 'Uploaded', main: uploadedPage }));
}

/** Allows uploads: one file, under a key that the site chooses, in the name of whoever is signed in. */
export function addUploads(site: Hono<Site>, { uploads }: SitePorts): void {
  site.post('/uploads', requires('upload'), async (c) => {
    const draft = draftKeyOf(UploadForm.parse(await c.req.parseBody()));
    const isScript = c.req.header('Accept') === 'application/json';
    if (draft.kind === 'refused')
      return isScript
        ? c.json({ sentence: draft.sentence }, 422)
        : problem(c, 422, { title: 'Not uploaded', sentence: draft.sentence, back: BOARD });
    const { key } = draft;
    const { subject, name } = c.get('session').person;
    const form = await uploads.allow({
      key,
      uploadedBy: subject,
      uploaderName: name,
      largest: LARGEST_UPLOAD,
      returnTo: isScript ? null : addressOf(c, UPLOADED),
    });
    if (isScript) return c.json({ key, ...form });
    return show(c, { title: 'Upload a draft', main: uploadPage(key, form), css });
  });
}

function addressOf(c: Context<Site>, path: string): string {
  return new URL(path, c.req.url).href;
}
