import type { Hono } from 'hono';
import { z } from 'zod';
import { type EntryAnswer, lookUpEntry, useEntry } from '../entry.ts';
import { enterPage } from '../pages/enter.ts';
import { SENTENCES } from '../sentences.ts';
import { endSession, isSameOrigin, startSession } from '../session.ts';
import { problem, show, type Site, type SitePorts } from '../site.ts';

const ENTRY_PROBLEMS: Readonly<Record<Exclude<EntryAnswer['kind'], 'open'>, string>> = {
  unknown: 'This link is not one of ours. Check that it was copied whole.',
  used: 'This link was used already; it works once. Ask for a new one.',
  expired: 'This link is too old. Ask for a new one.',
};

/** The way in and out: all that can be reached without a session. */
export function addSignIn(site: Hono<Site>, ports: SitePorts): void {
  site.get('/enter', async (c) => {
    const token = c.req.query('token') ?? '';
    const answer = await lookUpEntry(ports.records, token, ports.clock());
    if (answer.kind !== 'open')
      return problem(c, 403, { title: 'This link lets nobody in', sentence: ENTRY_PROBLEMS[answer.kind] });
    return show(c, { title: 'Enter', main: enterPage(answer.reviewer.name, token) });
  });
  site.post('/enter', async (c) => {
    if (!isSameOrigin(c)) return problem(c, 403, { title: 'Not done', sentence: SENTENCES.otherSite });
    const { token } = z.object({ token: z.string().catch('') }).parse(await c.req.parseBody());
    const answer = await useEntry(ports.records, token, ports.clock());
    if (answer.kind !== 'open')
      return problem(c, 403, { title: 'This link lets nobody in', sentence: ENTRY_PROBLEMS[answer.kind] });
    await startSession(c, { ...answer.reviewer, roles: ['reviewer'] }, ports);
    return c.redirect('/', 303);
  });
}

/** Leaving is for whoever is in. */
export function addSignOut(site: Hono<Site>): void {
  site.post('/leave', (c) => {
    endSession(c);
    return c.redirect('/', 303);
  });
}
