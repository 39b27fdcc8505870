import type { Finding } from '../../core/engine/finding.ts';
import type { Changes, Met } from '../../core/report/changes.ts';
import type { Report } from '../../core/report/report.ts';
import { html, type Markup, shown } from '../html.ts';
import { counted, familyOf, familyTitle, inFamilyOrder, listed } from '../words.ts';

/** The label of a finding against the version before; `isChange` where it asks to be read anew. */
export interface SinceLabel {
  readonly words: string;
  readonly isChange: boolean;
}

/** What became of each finding of the newer report. */
export function labelsOf({ fresh, same, moved, reworded }: Changes): ReadonlyMap<Finding, SinceLabel> {
  const labels = new Map<Finding, SinceLabel>();
  const put = (findings: readonly Finding[], words: string, isChange: boolean): void => {
    for (const finding of findings) labels.set(finding, { words, isChange });
  };
  const after = (met: readonly Met[]): Finding[] => met.map((one) => one.after);
  put(fresh, 'New', true);
  put(after(same), 'Same', false);
  put(after(moved), 'Moved', false);
  put(after(reworded), 'Re-worded', true);
  return labels;
}

/**
 * One line of what changed since an older version, and the list behind it.
 * @param since the version compared with: its number, and when it came
 */
export function sinceLine(
  changes: Changes,
  { findings }: Report,
  since: { readonly number: number; readonly at: string; readonly href: string },
): Markup {
  const numbers = new Map(findings.map((finding, index) => [finding, index + 1]));
  const { fixed, fresh, same, moved, reworded, notComparable } = changes;
  const after = (met: readonly Met[]): Finding[] => met.map((one) => one.after);
  return html`<details class="since">
    <summary><b>Since version ${since.number}</b>, ${since.at}: ${summaryOf(changes)}</summary>
    <ul class="small">
      ${fixed.length > 0 && html`<li><b>Fixed:</b> ${fixed.map(fixedFinding)}</li>`}
      ${row('New', fresh, numbers)}${row('Re-worded', after(reworded), numbers)}${row('Moved', after(moved), numbers)}${row('The same', after(same), numbers)}
      ${
        notComparable.length > 0 &&
        html`<li>
          <b>Not comparable:</b> ${counted(notComparable.length, 'rule')} (${familiesOf(changes)}) did not run
          on both versions.
        </li>`
      }
      <li><a href="${since.href}">The report on version ${since.number}</a></li>
    </ul>
  </details>`;
}

function summaryOf({ fixed, fresh, same, moved, reworded, notComparable }: Changes): string {
  const parts: readonly (readonly [count: number, words: string])[] = [
    [fixed.length, 'fixed'],
    [fresh.length, 'new'],
    [reworded.length, 're-worded'],
    [moved.length, 'moved'],
    [same.length, 'the same'],
    [notComparable.length, 'not comparable'],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return told.length > 0 ? told.join(', ') : 'nothing found on either';
}

function fixedFinding(finding: Finding, index: number): Markup {
  return html`${index > 0 && '; '}${shown(finding.message)}, <span class="mono">${finding.ruleId}</span>`;
}

function row(
  title: string,
  findings: readonly Finding[],
  numbers: ReadonlyMap<Finding, number>,
): Markup | null {
  if (findings.length === 0) return null;
  const links = findings.map((finding, index) => {
    const number = numbers.get(finding) ?? 0;
    return html`${index > 0 && ', '}<a href="#f${number}">${number}</a>`;
  });
  return html`<li><b>${title}:</b> ${findings.length === 1 ? 'finding' : 'findings'} ${links}</li>`;
}

function familiesOf({ notComparable }: Changes): string {
  const families = new Set(notComparable.map(({ ruleId }) => familyOf(ruleId)));
  return listed(inFamilyOrder(families).map(familyTitle));
}
