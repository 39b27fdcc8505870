import type { Hono } from 'hono';
import { stylesheet } from '../assets.ts';
import { readBoard } from '../board.ts';
import { boardPage } from '../pages/board.ts';
import { requires, show, type Site, type SitePorts } from '../site.ts';
import { boardCss } from '../style/board.css.ts';

const css = stylesheet(boardCss);

/** The board: what waits for whom, and until when. */
export function addBoard(site: Hono<Site>, ports: SitePorts): void {
  site.get('/', requires('see-board'), async (c) => {
    const main = boardPage(await readBoard(ports.records), ports.clock());
    return show(c, { title: 'Reviews', main, css });
  });
}
