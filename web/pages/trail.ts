import { longDate } from '../../core/calendar/iso-date.ts';
import type { TrailEvent } from '../../core/trail/entry.ts';
import { easternDay, easternSecond } from '../eastern.ts';
import { html, type Markup, shown } from '../html.ts';
import { labelled } from '../icons.ts';
import type { Review } from '../review.ts';
import type { Trail, ToldEntry } from '../trail.ts';
import { capitalised, counted } from '../words.ts';
import { sheetHead } from './sign-off.ts';

/** All that happened to a draft, whichever of its versions it happened to. */
export function trailPage(review: Review, trail: Trail): Markup {
  const { reviewId } = review.record;
  return html`${sheetHead(review, 'Trail')}
    <div class="steps">
      <section class="trail" aria-labelledby="th">
        <h2 id="th">Trail of this draft</h2>
        ${chainWords(trail)}${timeline(trail.entries)}
        <h3>Prove it without this site</h3>
        <p class="cmd">countersign verify trail.jsonl --key trail-keys.json</p>
        <p class="acts noprint">
          <a class="btn" href="/reviews/${reviewId}/trail.jsonl">Download trail.jsonl</a
          ><a class="btn" href="/keys/trail-keys.json">trail-keys.json</a>
        </p>
      </section>
    </div>`;
}

/** What the certificate shows: the entries of one version, and where the others are. */
export function trailBeside({ record }: Review, trail: Trail): Markup {
  const own = trail.entries.filter(({ entry }) => entry.reviewId === record.reviewId);
  const others = trail.entries.length - own.length;
  return html`<section class="trail" aria-labelledby="th">
    <h2 id="th">Trail of this draft</h2>
    ${chainWords(trail)}${timeline(own)}
    <p class="small">
      <a href="/reviews/${record.reviewId}/trail">The whole trail</a>${
        others > 0 && html`, with ${counted(others, 'entry', 'entries')} on other versions`
      }
    </p>
  </section>`;
}

function chainWords({ entries, fault }: Trail): Markup {
  if (entries.length === 0)
    return html`<p class="small muted">Nothing was entered for this draft: it is older than its trail.</p>`;
  if (fault !== null)
    return html`<p class="err" role="alert"><b>The trail does not hold.</b> ${shown(fault)}</p>`;
  return html`<p class="small">
    ${labelled('pass', 'The chain holds.')} ${capitalised(counted(entries.length, 'entry', 'entries'))}, each
    with the digest of the one before it. Times are Eastern.
  </p>`;
}

function timeline(entries: readonly ToldEntry[]): Markup {
  const days = Map.groupBy(entries, ({ entry }) => easternDay(entry.at));
  return html`${[...days].map(
    ([day, onDay]) =>
      html`<h3 class="day">${longDate(day)}</h3>
        <ol class="tl">
          ${onDay.map(item)}
        </ol>`,
  )}`;
}

function item({ entry, version, sha256 }: ToldEntry): Markup {
  const { at, previous, event } = entry;
  const [title, rest] = eventWords(event);
  return html`<li>
    <time datetime="${at}">${easternSecond(at)}</time>
    <div>
      <b>${title}.</b> Version ${version}${rest && html`, ${rest}`}<span class="mono digest"
        >${sha256.slice(0, 16)}${previous !== null && html` follows ${previous.slice(0, 16)}`}</span
      >
    </div>
  </li> `;
}

function eventWords(event: TrailEvent): [title: string, rest: Markup | null] {
  switch (event.kind) {
    case 'uploaded':
      return ['Uploaded', html`by ${shown(event.by)}`];
    case 'checked':
      return [
        'Checked',
        html`rule set ${shown(event.ruleSet)}: ${shown(event.verdict).replace('-', ' ')},
        ${counted(event.findings, 'finding')}`,
      ];
    case 'review-opened':
      return ['Review opened', null];
    case 'opened':
      return ['Opened', by(event)];
    case 'waived':
      return ['Waived', html`one finding or family, ${by(event)}`];
    case 'waiver-ended':
      return ['Waiver ended', by(event)];
    case 'signed':
      return ['Signed', html`approved for filing, ${by(event)}`];
    case 'refused':
      return ['Refused', html`${by(event)}, with a reason`];
    case 'superseded':
      return ['Superseded', html`by a newer version`];
    case 'expired':
      return ['Expired', html`nobody decided in time`];
    case 'unreadable':
      return ['Unreadable', html`nothing to sign`];
    case 'failed':
      return ['Check failed', null];
  }
}

function by({ by: { name } }: { readonly by: { readonly name: string } }): Markup {
  return html`by ${shown(name)}`;
}
