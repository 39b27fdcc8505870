import { describe, expect, it } from 'vitest';
import { Bench, foundingDraft } from './support/site.ts';

const ASSET = /(?:href|src)="(\/assets\/[^"]+)"/g;

describe('style sheets and scripts', () => {
  it('are fetched by whoever asks, and kept for good', async () => {
    const bench = new Bench();
    const cookie = await bench.enter();
    const { id } = await bench.review('sonus/8k.txt', foundingDraft);
    const pages = await Promise.all(
      ['/', `/reviews/${id}`, `/reviews/${id}/sign`, '/nothing'].map(async (path) =>
        (await bench.get(path, cookie)).text(),
      ),
    );
    const paths = [...new Set(pages.flatMap((page) => [...page.matchAll(ASSET)].map(([, path]) => path)))];
    expect(paths.length).toBeGreaterThan(4);
    for (const path of paths) {
      const { status, headers } = await bench.get(path ?? '');
      expect([status, headers.get('Cache-Control'), headers.get('X-Content-Type-Options')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
        'nosniff',
      ]);
      expect(headers.get('Content-Type')).toBe(
        path?.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
      );
    }
  });

  it('are nowhere in the pages themselves', async () => {
    const bench = new Bench();
    const page = await (await bench.get('/', await bench.enter())).text();
    expect(page).not.toMatch(/<style|<script(?![^>]* src=)| style=/);
  });

  it('are not found under another digest', async () => {
    const bench = new Bench();
    const { status, headers } = await bench.get(`/assets/${'0'.repeat(32)}.css`, await bench.enter());
    expect([status, headers.get('Cache-Control')]).toEqual([404, 'no-store']);
  });
});
