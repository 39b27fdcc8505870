import { lawOf } from '../../core/report/law.ts';
import type { Finding } from '../../core/engine/finding.ts';
import { nameOfPlace } from '../../core/filing/place.ts';
import type { Report } from '../../core/report/report.ts';
import { html, type Markup, shown } from '../html.ts';
import { labelled } from '../icons.ts';
import { familyOf, familyTitle, figures, inFamilyOrder, type Mark, MARK_NAMES, markOf } from '../words.ts';
import { notCheckedTitle } from './answer.ts';
import type { DraftPane } from './draft-pane.ts';

/** What a finding has besides its own words. */
export interface FindingExtras {
  /** Where the rule is explained. */
  ruleHref(ruleId: string): string;
  /** What became of it since the version before: "New", "Same". Null where nothing can be said. */
  labelOf(finding: Finding): { readonly words: string; readonly isChange: boolean } | null;
  /** What was decided of it, above its rows, and what can be decided, below them. */
  aside(
    finding: Finding,
    number: number,
  ): { readonly above: Markup | null; readonly below: Markup | null } | null;
  /** What can be decided of a family with rules that did not run. */
  besideFamily(family: string, rules: number): Markup | null;
}

/** The list of findings with its filter, its stepper and, where rules did not run, the block that says so. */
export function findingsList(
  report: Report,
  pane: Pick<DraftPane, 'reaches' | 'framed'>,
  beside: FindingExtras,
): { bar: Markup; list: Markup } {
  const { findings } = report;
  return {
    bar: html`<div class="bar">
        <h2 id="findings">Findings</h2>
        ${findings.length > 0 && filters(findings)}
      </div>
      ${findings.length > 0 && views}`,
    list: html`<div class="list">
      ${findings.length === 0 && html`<p class="f">No rule found anything.</p>`}${findings.map(
        (finding, index) => findingArticle(finding, index + 1, { report, pane, beside }),
      )}${notChecked(report, beside)}
      ${findings.length > 1 && stepper(findings.length)}
    </div>`,
  };
}

const views = html`<div class="views" role="group" aria-label="View">
  <button class="btn sm" data-v="findings" aria-pressed="true">Findings</button
  ><button class="btn sm" data-v="draft" aria-pressed="false">Draft</button>
</div>`;

function filters(findings: readonly Finding[]): Markup {
  const levels = (Object.keys(MARK_NAMES) as Mark[])
    .map((mark) => ({ mark, count: findings.filter((finding) => markOf(finding) === mark).length }))
    .filter(({ count }) => count > 0);
  return html`<div class="filt" role="group" aria-label="Show findings">
    <button class="btn sm" data-k="all" aria-pressed="true">All ${findings.length}</button>${levels.map(
      ({ mark, count }) =>
        html`<button class="btn sm" data-k="${mark}" aria-pressed="false">
          ${MARK_NAMES[mark].many} ${count}
        </button>`,
    )}
  </div>`;
}

function stepper(count: number): Markup {
  return html`<div class="step" role="group" aria-label="Move between findings">
    <button class="btn sm" data-step="-1">Previous</button
    ><span id="count" aria-live="polite">1 of ${count}</span><button class="btn sm" data-step="1">Next</button
    ><button class="btn sm" data-keys>Keys <kbd aria-hidden="true">?</kbd></button>
  </div>`;
}

interface Around {
  readonly report: Report;
  readonly pane: Pick<DraftPane, 'reaches' | 'framed'>;
  readonly beside: FindingExtras;
}

function findingArticle(finding: Finding, number: number, { report, pane, beside }: Around): Markup {
  const mark = markOf(finding);
  const label = beside.labelOf(finding);
  const aside = beside.aside(finding, number);
  return html`<article class="f ${mark}" id="f${number}" data-n="${number}" aria-labelledby="f${number}h">
    <p class="f-top">
      ${labelled(mark, MARK_NAMES[mark].one)}${
        label && html`<span class="tag${label.isChange && ' new'}">${label.words}</span>`
      }${linkToWords(finding, number, pane)}
    </p>
    <h3 id="f${number}h">
      <button aria-expanded="true" aria-controls="b${number}">
        <span class="num s-${mark}"><span class="vh">Finding </span>${number}</span
        ><span>${shown(finding.message)}</span>
      </button>
    </h3>
    <div class="f-body" id="b${number}">
      ${aside?.above}
      <dl class="kv">
        ${
          (report.filing || finding.facts.found !== undefined) &&
          html`<dt>Found</dt>
            <dd>${found(finding)}</dd>`
        }
        ${expected(finding)}
        <dt>Why</dt>
        <dd>${shown(finding.why)}</dd>
        <dt>Law</dt>
        <dd>
          ${lawOf(finding).length > 0 ? law(finding) : 'A check of this house. No rule of law is behind it.'}
        </dd>
        <dt>To fix</dt>
        <dd>${shown(finding.remedy || 'Nothing to fix.')}</dd>
      </dl>
      <div class="f-end">
        <a class="mono" href="${beside.ruleHref(finding.ruleId)}">${finding.ruleId}</a
        ><span class="muted mono">${finding.id}</span>${aside?.below}
      </div>
    </div>
  </article> `;
}

/** Where the words are; a link to them where the page can lead there. */
function linkToWords({ place }: Finding, number: number, { reaches, framed }: Around['pane']): Markup {
  if (!place) return html`<span class="at muted">the whole draft</span>`;
  const name = nameOfPlace(place);
  if (!reaches.has(number)) return html`<span class="at muted">${name}</span>`;
  const spot = framed ? '#draft' : `#w${number}`;
  return html`<span class="at"
    ><a class="show" href="${spot}" aria-label="Show ${name} in the draft, finding ${number}"
      ><span class="noprint">Show </span>${name}</a
    ></span
  >`;
}

function found(finding: Finding): Markup {
  const said = finding.facts.found;
  return html`${finding.excerpt !== '' && html`<p><q>${shown(finding.excerpt)}</q></p>`}${
    // Of a wrong number what was found is the very words.
    said !== undefined && factText(said) !== finding.excerpt && html`<p>${shown(factText(said))}</p>`
  }${finding.related.map(
    ({ place, excerpt }) =>
      html`<p>Compared with <q>${shown(excerpt)}</q> ${place.bytes ? 'on' : 'in'} ${nameOfPlace(place)}.</p>`,
  )}${finding.excerpt === '' && said === undefined && html`<p>Nothing of the kind in the draft.</p>`}${placeWords(finding)}`;
}

function placeWords({ place }: Finding): Markup | null {
  if (!place) return null;
  const bytes =
    place.bytes && `, bytes ${figures(place.bytes.start)} to ${figures(place.bytes.end)} of the upload`;
  const name = nameOfPlace(place);
  return html`<p class="small">${name.charAt(0).toUpperCase()}${name.slice(1)}${bytes}.</p>`;
}

function expected({ facts }: Finding): Markup | null {
  return facts.expected === undefined
    ? null
    : html`<dt>Expected</dt>
        <dd>${shown(factText(facts.expected))}</dd>`;
}

function factText(fact: Finding['facts'][string]): string {
  return Array.isArray(fact) ? fact.join(', ') : String(fact);
}

function law(finding: Finding): Markup[] {
  return lawOf(finding).map(
    ({ cite, url, says }) =>
      html`<p>
        <a href="${url}" rel="noreferrer">${cite}</a>${says && html`<br /><span class="small">${says}</span>`}
      </p>`,
  );
}

function notChecked({ outcomes }: Report, beside: FindingExtras): Markup | null {
  const left = outcomes.filter(({ outcome }) => outcome === 'unchecked' || outcome === 'crashed');
  if (left.length === 0) return null;
  const families = inFamilyOrder(new Set(left.map(({ ruleId }) => familyOf(ruleId))));
  return html`<section class="f unchecked" id="unchecked" aria-labelledby="uh">
    <p class="f-top">${labelled('none', 'Not checked')}</p>
    <h3 id="uh">${notCheckedTitle(left.length)}</h3>
    <p class="msg">
      A rule that did not run, or broke off, is never counted as passed. Upload the draft again to run them.
    </p>
    <ul class="msg">
      ${families.map((family) => {
        const rules = left.filter(({ ruleId }) => familyOf(ruleId) === family).length;
        return html`<li>
          ${familyTitle(family)}: ${ofFamily(left, family)}${beside.besideFamily(family, rules)}
        </li>`;
      })}
    </ul>
  </section>`;
}

function ofFamily(outcomes: Report['outcomes'], family: string): string {
  const own = outcomes.filter(({ ruleId }) => familyOf(ruleId) === family);
  const broke = own.filter(({ outcome }) => outcome === 'crashed').length;
  const never = own.length - broke;
  return [never > 0 ? `${never} never ran` : '', broke > 0 ? `${broke} broke off` : '']
    .filter(Boolean)
    .join(', ');
}
