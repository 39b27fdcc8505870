import type { Context, Hono } from 'hono';
import { may } from '../../core/workflow/roles.ts';
import { endOf } from '../../core/workflow/endings.ts';
import { recordKeys } from '../../core/workflow/keys.ts';
import { readRecord, ReviewRecord, sha256Of } from '../../core/workflow/records.ts';
import { script as scriptAsset, stylesheet } from '../assets.ts';
import { reportScript } from '../page-script.ts';
import { linkTo, reportPage } from '../pages/report.ts';
import { storedPane } from '../report/draft-pane.ts';
import { refusalNow } from '../refusal-now.ts';
import { endSentence } from '../sentences.ts';
import { download, NOT_FOUND, problem, requires, show, type Site, type SitePorts, titleOf } from '../site.ts';
import { reportCss } from '../style/report.css.ts';
import { earlierThan, newerThan, versionsOf } from '../versions.ts';
import { foundReview, REVIEW } from './found-review.ts';
import { opened } from './trail.ts';
import { waiverPage } from './waivers.ts';

const css = stylesheet(reportCss);
const script = scriptAsset(reportScript);

/** The page of a report, and its files. */
export function addReports(site: Hono<Site>, ports: SitePorts): void {
  site.use(`${REVIEW}/*`, requires('read-report'));
  // Asked again and again by each open page, and so answered without reading the report.
  site.get(`${REVIEW}/state`, async (c) => {
    const id = c.req.param('id');
    const record = await readRecord(ports.records, recordKeys.review(id), ReviewRecord);
    return record ? c.json(await stateOf(record, ports)) : c.json({ ended: false }, 404);
  });
  site.use(`${REVIEW}/*`, foundReview(ports));
  site.get(REVIEW, opened(ports), async (c) => show(c, { ...(await shownReport(c, ports)), css, script }));
  site.get(`${REVIEW}/report.json`, (c) =>
    download(c, 'report.json', 'application/json; charset=utf-8', c.get('review').reportJson),
  );
  site.get(`${REVIEW}/report.html`, async (c) => {
    const stored = await ports.records.read(c.get('review').record.report.html.key);
    return stored === null
      ? problem(c, 404, NOT_FOUND)
      : download(c, 'report.html', 'text/html; charset=utf-8', stored);
  });
}

async function shownReport(c: Context<Site>, ports: SitePorts) {
  const review = c.get('review');
  const { draft, report } = review.record;
  const [stored, refusal, versions, newer] = await Promise.all([
    ports.records.read(report.html.key),
    refusalNow(c, review, ports),
    versionsOf(draft, ports),
    newerThan(draft, ports),
  ]);
  const { person } = c.get('session');
  const isOpen = !review.end && refusal === null;
  const main = reportPage({
    review,
    // What was altered since it was recorded is not shown: words would be marked that are none of the draft's.
    pane: storedPane(stored !== null && sha256Of(stored) === report.html.sha256 ? stored : null),
    refusal,
    deciding: may(person, 'sign'),
    tracing: may(person, 'read-trail'),
    waiving: isOpen && may(person, 'waive') ? waiverPage(c, review, ports) : null,
    versions,
    earlier: await earlierThan(draft, versions, ports),
    newer,
    now: ports.clock(),
  });
  return { title: titleOf(review), main };
}

/** What has become of a review, for pages that show it as open. */
async function stateOf({ reviewId, draft }: ReviewRecord, ports: SitePorts) {
  const [end, newer] = await Promise.all([endOf(ports.records, reviewId), newerThan(draft, ports)]);
  if (newer && (!end || end.state === 'superseded')) {
    const href = `/reviews/${newer.version.reviewId}`;
    return { ended: true, sentence: newer.sentence, link: { href, words: linkTo(newer.version) } };
  }
  if (!end) return { ended: false };
  const link = { href: `/reviews/${reviewId}`, words: 'Read this page anew' };
  return { ended: true, sentence: endSentence(end), link };
}
