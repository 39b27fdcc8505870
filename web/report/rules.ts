import type { OutcomeKind } from '../../core/engine/outcome.ts';
import type { Report } from '../../core/report/report.ts';
import { html, type Markup } from '../html.ts';
import { capitalised, familyOf, familyTitle, inFamilyOrder } from '../words.ts';

/** One column of the table and one list below it: outcomes that mean the same to a reader. */
interface Column {
  readonly head: string;
  readonly label: string;
  readonly kinds: readonly OutcomeKind[];
  /** What the list says when it is empty. */
  readonly none: string;
  /** Counted and left to `report.json` on paper. */
  readonly long: boolean;
}

const FINDING: Column = {
  head: 'Finding',
  label: 'with a finding',
  kinds: ['violation'],
  none: 'None. No rule found anything.',
  long: false,
};
const PASSED: Column = {
  head: 'Passed',
  label: 'passed',
  kinds: ['pass'],
  none: 'None. No rule that ran came out clean.',
  long: true,
};
const NOT_APPLICABLE: Column = {
  head: 'Not appl.',
  label: 'not applicable',
  kinds: ['not-applicable'],
  none: 'None. Every rule applies to this draft.',
  long: true,
};
const CANNOT_TELL: Column = {
  head: 'Cannot tell',
  label: 'cannot tell',
  kinds: ['undetermined'],
  none: 'None. Each rule that ran came to an answer.',
  long: false,
};
const NOT_CHECKED: Column = {
  head: 'Not checked',
  label: 'not checked',
  kinds: ['unchecked', 'crashed'],
  none: 'None. Every rule ran to its end.',
  long: false,
};
const COLUMNS = [FINDING, PASSED, NOT_APPLICABLE, CANNOT_TELL, NOT_CHECKED];

/** Every rule of the book, once: a table by family, then the lists. */
export function everyRule({ outcomes }: Report): Markup {
  const families = inFamilyOrder(new Set(outcomes.map(({ ruleId }) => familyOf(ruleId))));
  return html`<section class="sec" id="rules">
    <h2>Every rule, once</h2>
    <p>
      Passed means that the rule ran and found nothing. A rule that could not be judged is never counted as
      passed.
    </p>
    <table class="fam" role="table">
      <caption>
        Rules by family and outcome, each rule once
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">Family</th>
          ${COLUMNS.map(({ head }) => html`<th scope="col" role="columnheader">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${families.map((family) =>
          row(
            familyTitle(family),
            outcomes.filter(({ ruleId }) => familyOf(ruleId) === family),
          ),
        )}
      </tbody>
      <tfoot role="rowgroup">
        ${row(`All ${outcomes.length}`, outcomes)}
      </tfoot>
    </table>
    <div class="lists">
      ${[PASSED, NOT_APPLICABLE, CANNOT_TELL, NOT_CHECKED, FINDING].map((column) => ruleList(column, outcomes))}
    </div>
  </section>`;
}

function row(title: string, outcomes: Report['outcomes']): Markup {
  return html`<tr role="row">
    <th scope="row" role="rowheader">${title}</th>
    ${COLUMNS.map((column) => {
      const count = within(column, outcomes).length;
      return html`<td role="cell" data-l="${column.label}" ${count === 0 && html` class="z"`}>${count}</td>`;
    })}
  </tr> `;
}

function ruleList(column: Column, outcomes: Report['outcomes']): Markup {
  const own = within(column, outcomes);
  const families = inFamilyOrder(new Set(own.map(({ ruleId }) => familyOf(ruleId))));
  const title = html`<summary>${capitalised(column.label)} <span>${own.length}</span></summary>`;
  if (own.length === 0)
    return html`<details class="rl">
      ${title}
      <p>${column.none}</p>
    </details>`;
  return html`<details
    class="rl${column.long && ' long'}"
    ${!column.long && column !== FINDING && html` open`}
  >
    ${title}${families.map((family) => {
      const ofFamily = own.filter(({ ruleId }) => familyOf(ruleId) === family);
      return html`<h3>${familyTitle(family)} <span class="muted">${ofFamily.length}</span></h3>
        <ul>
          ${ofFamily.map(({ ruleId, outcome }) => ruleEntry(ruleId, outcome))}
        </ul>`;
    })}
  </details>`;
}

function ruleEntry(ruleId: string, outcome: OutcomeKind): Markup {
  const slash = ruleId.indexOf('/') + 1;
  return html`<li id="rule:${ruleId}">
    ${ruleId.slice(0, slash)}<wbr />${ruleId.slice(slash)}${outcome === 'crashed' && ' (broke off)'}
  </li>`;
}

function within({ kinds }: Column, outcomes: Report['outcomes']): Report['outcomes'] {
  return outcomes.filter(({ outcome }) => kinds.includes(outcome));
}
