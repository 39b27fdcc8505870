import { html, type Markup } from '../html.ts';
import { hidden } from '../layout.ts';
import { ACCEPTED, LARGEST_UPLOAD } from '../uploads.ts';

/** Where a draft is uploaded. With script the file goes from here straight to the bucket; without it, from the next page. */
export function uploadZone(csrf: string): Markup {
  return html`<section class="drop" id="drop" aria-labelledby="uph">
    <h2 id="uph">Upload a draft</h2>
    <p class="small muted">
      <span class="opt"
        >One file, or one .zip with the report and its exhibits. Text, HTML, Word or PDF, up to 25 MB. </span
      >You cannot sign what you upload.
    </p>
    <form id="upload" method="post" action="/uploads">
      ${hidden('csrf', csrf)}
      <div class="pick">
        <p>
          <label for="folder">Folder</label
          ><input
            id="folder"
            name="folder"
            maxlength="120"
            required
            autocomplete="off"
            spellcheck="false"
            placeholder="northgate"
          />
        </p>
        <p class="without-script">
          <label for="name">File name</label
          ><input id="name" name="name" maxlength="120" autocomplete="off" placeholder="8k.htm" />
        </p>
        <p class="without-script"><button class="btn">Go on</button></p>
        <p class="with-script">
          <input
            type="file"
            id="file"
            accept="${ACCEPTED.join(',')}"
            data-largest="${LARGEST_UPLOAD}"
          /><label class="btn" for="file">Choose a file</label>
          <span class="small muted opt">or drop it here</span>
        </p>
      </div>
    </form>
    <ul class="ups with-script" id="ups" aria-label="Uploads"></ul>
    <p class="small with-script" id="upsaid" role="status"></p>
  </section>`;
}
