import { html, type Markup } from '../html.ts';

/** What whoever is not signed in gets instead of any page. `to` is where they were going. */
export function signInPage(to: string): Markup {
  return html`<section class="single">
    <h1>Sign in</h1>
    <p role="alert">You are not signed in, or your session is over.</p>
    <p class="acts"><a class="btn primary" href="${signInAddress(to)}">Sign in</a></p>
    <p class="small muted">
      Your company’s identity provider asks who you are. A session here lasts two hours at most.
    </p>
  </section>`;
}

export function signInAddress(to: string): string {
  return to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`;
}

/**
 * Leads on to a page of this site. The session's cookie does not come with a request that another site began, redirects
 * included: this page begins one of its own.
 */
export function goingOnPage(to: string): Markup {
  return html`<section class="single">
    <h1>Going on</h1>
    <p><a id="on" href="${to}">Go on to ${to === '/' ? 'the board' : 'the page you asked for'}</a></p>
  </section>`;
}

/** @param atProvider - where to sign out at the provider too, where it offers that */
export function signedOutPage(atProvider: string | null): Markup {
  return html`<section class="single">
    <h1>Signed out</h1>
    <p role="status">Your session on this site is over.</p>
    ${
      atProvider !== null &&
      html`<p>
        The identity provider may still know you in this browser, so that the next sign-in asks for nothing.
      </p>`
    }
    <p class="acts">
      <a class="btn primary" href="/sign-in">Sign in again</a>${
        atProvider !== null && html`<a class="btn" href="${atProvider}">Sign out at the identity provider</a>`
      }
    </p>
  </section>`;
}
