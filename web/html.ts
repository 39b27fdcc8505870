import { html as tag, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export { raw };

/** A piece of a page: everything that was put into it has been escaped. */
export type Markup = HtmlEscapedString;

/** Escapes each value but other markup. Hono's own, told that no promise is ever put into it. */
export const html = tag as (strings: TemplateStringsArray, ...values: unknown[]) => Markup;

/** Characters that would move, hide or end the text around them: controls, and marks that turn its direction. */
const UNSEEN = /(?![\t\n\r\u00ad])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Words that came from outside, fit for a page: characters that a reader would not see are shown by their number, so
 * that no draft can look different from what its bytes say. Escaping is done by `html`.
 */
export function shown(text: string): string {
  return text.toWellFormed().replace(UNSEEN, (one) => {
    const number = (one.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    return `\u27e8U+${number}\u27e9`;
  });
}
