import { html, type Markup } from '../html.ts';

const KEYS = [
  [['j', 'k'], 'next, previous finding'],
  [['d'], 'show its words in the draft'],
  [['f'], 'back to the finding'],
  [['w'], 'open its waiver form'],
  [['s'], 'move to the sign button; Enter goes on'],
  [['?'], 'this list'],
] as const;

/** The list of single keys, which nobody needs: Tab and Enter reach everything. */
export const keysDialog: Markup = html`<dialog id="keys" aria-labelledby="keys-h">
  <h2 id="keys-h">Keys</h2>
  <table class="small">
    <caption class="vh">
      Keyboard map of this page
    </caption>
    <thead class="vh">
      <tr>
        <th scope="col">Key</th>
        <th scope="col">Does</th>
      </tr>
    </thead>
    <tbody>
      ${KEYS.map(
        ([keys, does]) =>
          html`<tr>
            <th scope="row">${keys.map((key) => html`<kbd>${key}</kbd> `)}</th>
            <td>${does}</td>
          </tr>`,
      )}
    </tbody>
  </table>
  <p class="keys-on">
    <input type="checkbox" id="keyson" checked /><label for="keyson">Single-key shortcuts on</label>
  </p>
  <form method="dialog"><button class="btn sm">Close</button></form>
</dialog>`;
