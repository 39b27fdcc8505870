/** Somebody with a browser that keeps cookies, by HTTP alone. */
export interface Visitor {
  get(path: string): Promise<Page>;
  /** @param fields - what the person fills in, beside what the page's form holds already */
  post(path: string, fields: Record<string, string>): Promise<Page>;
}

export interface Page {
  readonly status: number;
  readonly text: string;
}

/** Signs in through the identity provider, as a browser would, and goes on with the session. */
export async function signIn(
  siteUrl: string,
  users: readonly { readonly user: string; readonly password: string }[],
  user: string,
): Promise<Visitor> {
  const { password = '' } = users.find((one) => one.user === user) ?? {};
  const browser = new Browser();
  const form = await browser.follow(`${siteUrl}/sign-in`);
  const answer = await browser.submit(form.url, { user, password });
  if (answer.status !== 200 || new URL(answer.url).pathname !== '/sign-in/callback')
    throw new Error(`${user} was not signed in: ${answer.status} at ${new URL(answer.url).pathname}`);
  return {
    get: async (path) => pageOf(await browser.ask(siteUrl + path)),
    post: async (path, fields) => pageOf(await browser.ask(siteUrl + path, fields)),
  };
}

/** Where a browser came to in the end. */
export interface Arrival extends Page {
  readonly url: string;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** As much of a browser as signing in needs: cookies by path, and redirects. */
export class Browser {
  #cookies: Cookie[] = [];

  /** One request, its redirect not followed. With fields it is a form sent from a page of that very site. */
  async ask(url: string, fields?: Record<string, string>): Promise<Response> {
    const { pathname, origin } = new URL(url);
    const sent = this.#cookies.filter(({ path }) => pathname.startsWith(path));
    const response = await fetch(url, {
      redirect: 'manual',
      headers: {
        cookie: sent.map(({ name, value }) => `${name}=${value}`).join('; '),
        ...(fields && { origin, 'sec-fetch-site': 'same-origin' }),
      },
      ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  /** Goes there, and wherever that leads. */
  async follow(url: string): Promise<Arrival> {
    return this.#arrive(url, await this.ask(url));
  }

  /** Sends a form, and goes wherever that leads. */
  async submit(url: string, fields: Record<string, string>): Promise<Arrival> {
    return this.#arrive(url, await this.ask(url, fields));
  }

  async #arrive(from: string, first: Response): Promise<Arrival> {
    let [url, response] = [from, first];
    for (let hop = 0; hop < 10 && response.headers.has('location'); hop++) {
      url = new URL(response.headers.get('location') ?? '', url).href;
      response = await this.ask(url);
    }
    return { url, ...(await pageOf(response)) };
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const equals = pair.indexOf('=');
    const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
    const path = attributes.find((one) => /^path=/i.test(one))?.slice('path='.length) ?? '/';
    this.#cookies = this.#cookies.filter((one) => one.name !== name || one.path !== path);
    if (value !== '') this.#cookies.push({ name, value, path });
  }
}

export function hiddenFields(page: string): Record<string, string> {
  const fields = page.matchAll(/<input\s+type="hidden"\s+name="([^"]+)"\s+value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}

async function pageOf(response: Response): Promise<Page> {
  return { status: response.status, text: await response.text() };
}
