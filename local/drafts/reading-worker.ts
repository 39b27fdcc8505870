/** What the reading thread runs: the one door for every format. */
export { parseUploads as default } from '../../core/parse/parse-uploads.ts';
