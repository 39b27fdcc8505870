import { stylesheet } from '../../web/assets.ts';
import { html, type Markup, raw } from '../../web/html.ts';
import { page } from '../../web/layout.ts';
import { baseCss } from '../../web/style/base.css.ts';
import { signOffCss } from '../../web/style/sign-off.css.ts';

/** The review site's own, which answers at the same address. */
const ASSETS = [stylesheet(baseCss), stylesheet(signOffCss)];
const FOOT = 'Countersign’s identity provider for this machine.';

/** What holds for every answer of the provider. Signing in and out leads back to the site, at whichever address it was asked. */
export function securityHeaders(siteUrls: readonly string[]): [name: string, value: string][] {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'none'",
    `form-action 'self' ${siteUrls.join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return [
    ['content-security-policy', policy.join('; ')],
    ['referrer-policy', 'no-referrer'],
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    ['cache-control', 'no-store'],
  ];
}

/** Asks for user and password; `tried` is what was wrong the last time. */
export function loginPage(tried?: { readonly user: string; readonly sentence: string }): string {
  return framed(
    'Sign in',
    html`<h1>Sign in to this machine’s Countersign</h1>
      <p>
        This provider stands in for your company’s. <span class="mono">npm start</span> printed who there is,
        with their passwords.
      </p>
      ${
        tried &&
        html`<div class="err" role="alert">
          <p><b>Nobody was signed in.</b> <a href="#user">${tried.sentence}</a></p>
        </div>`
      }
      <form method="post" class="login">
        <p>
          <label for="user">User</label
          ><input
            id="user"
            name="user"
            autocomplete="username"
            autocapitalize="none"
            spellcheck="false"
            required
            value="${tried?.user ?? ''}"
            ${tried && html` aria-invalid="true"`}
          />
        </p>
        <p>
          <label for="password">Password</label
          ><input
            id="password"
            name="password"
            type="password"
            autocomplete="current-password"
            required
            ${tried && html` aria-invalid="true"`}
          />
        </p>
        <p class="acts"><button class="btn primary">Sign in</button></p>
      </form>`,
  );
}

/** @param form - the provider's own, without a button */
export function signOutPage(form: string): string {
  return framed(
    'Sign out',
    html`<h1>Sign out of this identity provider</h1>
      <p>The next sign-in in this browser asks for user and password again.</p>
      ${raw(form)}
      <p class="acts">
        <button class="btn primary" form="op.logoutForm" name="logout" value="yes">Sign out</button>
      </p>`,
  );
}

export function signedOutHerePage(): string {
  return framed(
    'Signed out',
    html`<h1>Signed out</h1>
      <p role="status">The identity provider no longer knows you in this browser.</p>
      ${back()}`,
  );
}

export function failurePage(): string {
  return framed(
    'Not signed in',
    html`<h1>Not signed in</h1>
      <p role="alert">
        This sign-in took more than ten minutes, was done already, or did not come from the review site.
      </p>
      ${back()}`,
  );
}

function back(): Markup {
  return html`<p class="acts"><a class="btn primary" href="/">Review site</a></p>`;
}

function framed(title: string, main: Markup): string {
  return page({ title, main: html`<section class="single">${main}</section>`, foot: FOOT, assets: ASSETS });
}
