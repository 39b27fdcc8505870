import { html, type Markup, shown } from '../html.ts';
import { hidden } from '../layout.ts';
import { ACCEPTED, type FormToPost } from '../uploads.ts';

/** Where the board has no script: the file is chosen here and goes straight to the bucket. */
export function uploadPage(key: string, { url, fields }: FormToPost): Markup {
  return html`<section class="single">
    <h1>Upload a draft</h1>
    <form method="post" action="${url}" enctype="multipart/form-data">
      ${Object.entries(fields).map(([name, value]) => hidden(name, value))}
      <p><label for="file">The file that becomes ${shown(key)}</label></p>
      <p><input type="file" id="file" name="file" accept="${ACCEPTED.join(',')}" required /></p>
      <p class="hint">Up to 25 MB, within five minutes. You cannot sign what you upload.</p>
      <p class="acts"><button class="btn primary">Upload</button><a class="btn" href="/">Board</a></p>
    </form>
  </section>`;
}

export const uploadedPage: Markup = html`<section class="single">
  <h1>Uploaded</h1>
  <p>The draft is in the bucket. It stands on the board, and its report follows.</p>
  <p class="acts"><a class="btn primary" href="/">Board</a></p>
</section>`;
