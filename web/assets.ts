import { createHash } from 'node:crypto';

/** A style sheet or script of the site's pages, at an address that changes with its bytes. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

const KNOWN = new Map<string, Asset>();

/**
 * Makes a style sheet known, so that it can be fetched. To be called where a module loads and never in a request: the
 * container that is asked for it need not be the one that showed the page.
 */
export function stylesheet(css: string): Asset {
  return known(css, 'css', 'text/css; charset=utf-8');
}

/** Makes a script known; as `stylesheet`. */
export function script(text: string): Asset {
  return known(text, 'js', 'text/javascript; charset=utf-8');
}

export function assetAt(path: string): Asset | null {
  return KNOWN.get(path) ?? null;
}

function known(body: string, ending: string, type: string): Asset {
  const digest = createHash('sha256').update(body).digest('hex').slice(0, 32);
  const asset: Asset = { path: `/assets/${digest}.${ending}`, type, body };
  KNOWN.set(asset.path, asset);
  return asset;
}
