import { isIsoDate, longDate } from '../../core/calendar/iso-date.ts';
import type { Level, Rule } from '../../core/engine/rule.ts';
import { html, type Markup, shown } from '../html.ts';
import { familyOf, familyTitle, inFamilyOrder, MARK_NAMES } from '../words.ts';

/** What the site tells of a rule; how it is checked stays with whoever checks. */
export type ToldRule = Omit<Rule, 'check'>;

/** The rules by which drafts are checked, told and not run. */
export interface RuleBook {
  readonly version: string;
  readonly rules: readonly ToldRule[];
}

/** Where a rule is explained. */
export function ruleAddress(ruleId: string): string {
  return `/rules/${ruleId}`;
}

/** The rule book by family. */
export function ruleBookPage({ version, rules }: RuleBook): Markup {
  const families = inFamilyOrder(new Set(rules.map(({ id }) => familyOf(id))));
  return html`<div class="head"><h1>The rule book</h1></div>
    <p>
      ${rules.length} rules, as of ${version}. Each page shows what a rule asks, by which law, and an example
      of each finding.
    </p>
    ${families.map(
      (family) =>
        html`<section class="sec" aria-labelledby="family-${family}">
          <h2 id="family-${family}">${familyTitle(family)}</h2>
          <ul class="book">
            ${rules
              .filter(({ id }) => familyOf(id) === family)
              .map(
                ({ id, title, severity }) =>
                  html`<li>
                    <a href="${ruleAddress(id)}">${title}</a>
                    <span class="small muted"><span class="mono">${id}</span>, ${levelWords(severity)}</span>
                  </li>`,
              )}
          </ul>
        </section>`,
    )}`;
}

/** One rule: the card, in the order a lawyer reads it. */
export function rulePage(rule: ToldRule): Markup {
  const { id, title, severity, why, authority, examples, remedy, silences, notes } = rule;
  return html`<div class="head">
      <p class="crumb"><a href="/rules">The rule book</a></p>
      <h1>${title}</h1>
      <p class="idline">
        <span class="mono">${id}</span><span>${levelWords(severity)}</span
        ><span>in force ${inForceWords(rule)}</span>
      </p>
    </div>
    <div class="rule">
      ${part('Why', html`<p>${why}</p>`)}
      ${part(
        'Authority',
        html`<ul class="laws">
          ${authority.map(({ cite, url, says }) => html`<li>${cited(cite, url)}${says && html`: ${says}`}</li>`)}
        </ul>`,
      )}
      ${part(
        'Flagged',
        html`${Object.entries(examples.flagged).map(([key, { shows }]) => flagged(rule, key, shows))}`,
      )}
      ${part('Clean', html`<pre class="example" tabindex="0">${shown(examples.clean.shows)}</pre>`)}
      ${part('How to fix', html`<p>${withBlanks(remedy)}</p>`)}
      ${
        silences &&
        part(
          'Silences',
          html`<p>
            Once this has found something, these say nothing more:
            ${silences.map((one, index) => html`${index > 0 && ', '}<span class="mono">${one}</span>`)}.
          </p>`,
        )
      }
      ${notes !== undefined && part('Notes', html`<p>${notes}</p>`)}
    </div>`;
}

function part(title: string, content: Markup): Markup {
  return html`<section>
    <h2>${title}</h2>
    ${content}
  </section> `;
}

function flagged({ messages, severity }: ToldRule, key: string, words: string): Markup {
  const message = messages[key];
  const level =
    message?.verdict === 'undetermined' ? 'cannot tell' : levelWords(message?.severity ?? severity);
  return html`<pre class="example" tabindex="0">${shown(words)}</pre>
    <p><b>${level.charAt(0).toUpperCase()}${level.slice(1)}:</b> ${withBlanks(message?.text ?? '')}</p>`;
}

/** Words of the draft that a message quotes: "{exhibit}". */
const BLANK = /\{(\w+)\}/;

function withBlanks(text: string): Markup {
  return html`${text.split(BLANK).map((piece, index) => (index % 2 === 1 ? html`<i>${piece}</i>` : piece))}`;
}

function cited(cite: string, url: string): Markup {
  // A house rule has no page of law to link to.
  return url.startsWith('https:') ? html`<a href="${url}" rel="noreferrer">${cite}</a>` : html`${cite}`;
}

function levelWords(level: Level): string {
  const name = (severity: keyof typeof MARK_NAMES): string => MARK_NAMES[severity].one.toLowerCase();
  return typeof level === 'string'
    ? name(level)
    : `${name(level.draft)} in a draft, ${name(level.final)} at final`;
}

function inForceWords({ inForce: { from, until } }: ToldRule): string {
  if (from && until) return `from ${dateWords(from)} until ${dateWords(until)}`;
  if (from) return `from ${dateWords(from)}`;
  return until ? `until ${dateWords(until)}` : 'always';
}

function dateWords(text: string): string {
  return isIsoDate(text) ? longDate(text) : text;
}
