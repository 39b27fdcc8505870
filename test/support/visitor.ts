export interface Visitor {
  get(path: string): Promise<Page>;
  /** @param fields - what the person fills in, beside what the page's form holds already */
  post(path: string, fields: Record<string, string>): Promise<Page>;
}

export interface Page {
  readonly status: number;
  readonly text: string;
}

/** Opens a link into the review site, presses its button, and goes on with the session, as a browser would. */
export async function enterBy(link: string): Promise<Visitor> {
  const { origin } = new URL(link);
  const form = hiddenFields(await (await fetch(link)).text());
  const entered = await send(origin, '/enter', form, '');
  if (entered.status !== 303) throw new Error(`The link did not let in: ${entered.status}`);
  const cookie = cookiesOf(entered);
  return {
    get: async (path) => pageOf(await fetch(`${origin}${path}`, { headers: { cookie } })),
    post: async (path, fields) => pageOf(await send(origin, path, fields, cookie)),
  };
}

/** Presses the button of the page behind the link. */
export async function tryToEnter(link: string, form: Record<string, string>): Promise<Page> {
  return pageOf(await send(new URL(link).origin, '/enter', form, ''));
}

export function hiddenFields(page: string): Record<string, string> {
  const fields = page.matchAll(/<input\s+type="hidden"\s+name="([^"]+)"\s+value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}

function send(
  origin: string,
  path: string,
  fields: Record<string, string>,
  cookie: string,
): Promise<Response> {
  return fetch(`${origin}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin, 'sec-fetch-site': 'same-origin', cookie },
    redirect: 'manual',
  });
}

function cookiesOf({ headers }: Response): string {
  const cookies = headers.getSetCookie().map((one) => one.split(';')[0]);
  return cookies.join('; ');
}

async function pageOf(response: Response): Promise<Page> {
  return { status: response.status, text: await response.text() };
}
