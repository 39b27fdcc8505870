import type { Context, Hono } from 'hono';
import { script as scriptAsset, stylesheet } from '../assets.ts';
import { boardOver } from '../board.ts';
import { BoardQuery } from '../board-query.ts';
import { boardScript } from '../board-script.ts';
import { boardPage, boardParts } from '../pages/board.ts';
import { requires, show, type Site, type SitePorts } from '../site.ts';
import { boardCss } from '../style/board.css.ts';

const css = stylesheet(boardCss);
const script = scriptAsset(boardScript);

/** The board: what waits for whom, and until when. `/board/changes` is what its script asks for, to change it in place. */
export function addBoard(site: Hono<Site>, ports: SitePorts): void {
  const read = boardOver(ports.records);
  const view = async (c: Context<Site>) => {
    const query = BoardQuery.parse(c.req.query());
    const { person, csrf } = c.get('session');
    const now = ports.clock();
    return { board: await read(query, person, now), query, person, csrf, now };
  };
  site.get('/', requires('see-board'), async (c) =>
    show(c, { title: 'Reviews', main: boardPage(await view(c)), css, script }),
  );
  site.get('/board/changes', requires('see-board'), async (c) => c.json(boardParts(await view(c))));
}
