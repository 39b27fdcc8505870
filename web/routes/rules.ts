import type { Hono } from 'hono';
import { stylesheet } from '../assets.ts';
import { ruleBookPage, rulePage } from '../pages/rules.ts';
import { NOT_FOUND, problem, requires, show, type Site, type SitePorts } from '../site.ts';
import { ruleBookCss } from '../style/rule-book.css.ts';

const css = stylesheet(ruleBookCss);

/** The rule book, for whoever may read what it found. */
export function addRules(site: Hono<Site>, { ruleBook }: SitePorts): void {
  const rules = new Map(ruleBook.rules.map((rule) => [rule.id, rule]));
  site.use('/rules/*', requires('read-report'));
  site.get('/rules', (c) => show(c, { title: 'The rule book', main: ruleBookPage(ruleBook), css }));
  site.get('/rules/:family/:name', (c) => {
    const rule = rules.get(`${c.req.param('family')}/${c.req.param('name')}`);
    return rule ? show(c, { title: rule.id, main: rulePage(rule), css }) : problem(c, 404, NOT_FOUND);
  });
}
