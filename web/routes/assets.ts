import type { Hono } from 'hono';
import { assetAt } from '../assets.ts';
import { NOT_FOUND, problem, type Site } from '../site.ts';

/** Style sheets and scripts, for whoever asks: they say nothing of any draft, and what lies at an address never changes. */
export function addAssets(site: Hono<Site>): void {
  site.get('/assets/:name{[0-9a-f]{32}\\.(?:css|js)}', (c) => {
    const asset = assetAt(c.req.path);
    if (!asset) {
      c.header('Cache-Control', 'no-store');
      return problem(c, 404, NOT_FOUND);
    }
    return c.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });
}
