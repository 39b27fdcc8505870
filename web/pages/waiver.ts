import { familiesNotChecked } from '../../core/waivers/subject.ts';
import { html, type Markup, shown } from '../html.ts';
import { familyForm, findingForm, type WaiverPage } from '../report/waiver-forms.ts';
import type { Review } from '../review.ts';
import type { WaiverForm } from '../waiver-act.ts';
import { familyTitle } from '../words.ts';

/** A waiver form that comes back: what is lacking, and what was typed. */
export function waiverAgain(
  { record, report }: Review,
  form: WaiverForm,
  lacking: { readonly field: 'reason' | 'expires'; readonly sentence: string },
  page: WaiverPage,
): Markup {
  const index = report.findings.findIndex(({ id }) => id === form.finding);
  const finding = report.findings[index];
  const mark = finding ? `${index + 1}` : `-${form.family}`;
  const field = `${lacking.field === 'reason' ? 'wr' : 'we'}${mark}`;
  return html`<div class="head">
      <p class="crumb"><a href="/reviews/${record.reviewId}">Back to the report</a></p>
      <h1>Waiver: ${finding ? shown(finding.message) : `${familyTitle(form.family)}, not checked`}</h1>
    </div>
    <div class="err" role="alert" tabindex="-1" autofocus>
      <p><b>Nothing was recorded.</b> <a href="#${field}">${lacking.sentence}</a></p>
    </div>
    ${finding && finding.excerpt !== '' && html`<p><q>${shown(finding.excerpt)}</q></p>`}
    <div class="waive">
      ${
        finding
          ? findingForm(finding, index + 1, page, form)
          : familyForm(form.family, familiesNotChecked(report).get(form.family) ?? 0, page, form)
      }
    </div>`;
}
