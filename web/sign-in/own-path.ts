/** Printable ASCII without the backslash, which browsers take for a slash. */
const PATH = /^\/[!-[\]-~]*$/;
const LONGEST = 1_000;

/** The path where it is one of this site's own, else the board's: nobody is led elsewhere by a link to the sign-in. */
export function ownPath(path: string | undefined): string {
  if (!path || path.length > LONGEST || !PATH.test(path)) return '/';
  const here = 'https://here.invalid';
  const url = URL.parse(path, here);
  if (!url || url.origin !== here || path.startsWith('//')) return '/';
  // Dots and slashes as a browser resolves them must not make two slashes of them.
  const resolved = url.pathname + url.search;
  return resolved.startsWith('//') || /^\/sign(-in|-out|ed-out)(?![\w-])/.test(resolved) ? '/' : resolved;
}
