import type { Hono } from 'hono';
import { script as scriptAsset, stylesheet } from '../assets.ts';
import { reportScript } from '../page-script.ts';
import { reportPage } from '../pages/report.ts';
import { draftOf } from '../review.ts';
import { refusalNow } from '../refusal-now.ts';
import { download, NOT_FOUND, problem, requires, show, type Site, type SitePorts, titleOf } from '../site.ts';
import { reportCss } from '../style/report.css.ts';
import { foundReview, REVIEW } from './found-review.ts';

const css = stylesheet(reportCss);
const script = scriptAsset(reportScript);

/** The page of a report, and its files. */
export function addReports(site: Hono<Site>, ports: SitePorts): void {
  site.use(`${REVIEW}/*`, requires('read-report'));
  site.use(`${REVIEW}/*`, foundReview(ports));
  site.get(REVIEW, async (c) => {
    const review = c.get('review');
    const [draft, refusal] = await Promise.all([
      draftOf(review.record.draft, ports),
      refusalNow(c, review, ports),
    ]);
    const main = reportPage({ review, draft, refusal, now: ports.clock() });
    return show(c, { title: titleOf(review), main, css, script });
  });
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
