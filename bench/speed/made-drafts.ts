import { zipSync } from 'fflate';
import { parseUploads } from '../../core/parse/parse-uploads.ts';
import type { Upload } from '../../core/parse/upload.ts';
import { packed, paragraphsOf } from '../../test/support/word-file.ts';

/** Enough for a median, few enough for the bench to end soon. */
const OF_EACH = 40;

/**
 * Word files and packages, of which a corpus of accepted filings has none: the words of filings set in Word by a library, and the
 * documents of submissions as the files they were before EDGAR put them into one.
 */
export async function madeDrafts(uploads: readonly Upload[]): Promise<Upload[]> {
  const wordFiles: Upload[] = [];
  const packages: Upload[] = [];
  for (const upload of spread(uploads)) {
    if (wordFiles.length >= OF_EACH && packages.length >= OF_EACH) break;
    const { filing } = await parseUploads([upload]);
    if (filing?.draft.format === 'html' && wordFiles.length < OF_EACH) {
      const words = filing.documents.find(({ role }) => role === 'report')?.text ?? '';
      wordFiles.push({ name: `${upload.name}.docx`, bytes: await packed(paragraphsOf(words)) });
    } else if (filing?.draft.format === 'sgml' && packages.length < OF_EACH) {
      const files = filing.documents
        .filter(({ role }) => role !== 'other')
        .map(({ name, bytes }) => [name, upload.bytes.subarray(bytes.start, bytes.end)] as const);
      packages.push({ name: `${upload.name}.zip`, bytes: zipSync(Object.fromEntries(files)) });
    }
  }
  return [...wordFiles, ...packages];
}

/** The same uploads in another order, the same each time: neighbours in a corpus are often of one filer. */
function spread(uploads: readonly Upload[]): Upload[] {
  const step = 7;
  return Array.from({ length: step }, (_, first) => uploads.filter((_, at) => at % step === first)).flat();
}
