import { isoDate, type IsoDate } from '../../calendar/iso-date.ts';
import type { SubmissionHeader } from '../../filing/filing.ts';

const HEADER_END = /<\/(?:SEC|IMS)-HEADER>|<DOCUMENT>/i;
const LONGEST_HEADER = 200_000;
/** EDGAR keeps three. */
const MOST_FORMER_NAMES = 20;

/** What the filer told EDGAR, from the head of a full submission; null where the upload has no such head. */
export function readHeader(source: string): SubmissionHeader | null {
  const head = source.slice(0, LONGEST_HEADER);
  const end = HEADER_END.exec(head)?.index ?? 0;
  const header = head.slice(0, end);
  if (!/CONFORMED SUBMISSION TYPE:|<SUBMISSION>|<CONFORMED-NAME>|<TYPE>/i.test(header)) return null;
  return {
    form: value(header, 'CONFORMED SUBMISSION TYPE') ?? tag(header, 'TYPE'),
    period: compactDate(value(header, 'CONFORMED PERIOD OF REPORT') ?? tag(header, 'PERIOD')),
    filed: compactDate(value(header, 'FILED AS OF DATE') ?? tag(header, 'FILING-DATE')),
    items: [...lines(header, 'ITEM INFORMATION'), ...tags(header, 'ITEMS').flatMap(codes)],
    filers: readFilers(header),
  };
}

function readFilers(header: string): SubmissionHeader['filers'] {
  const sections = header.split(/^[ \t]*(?:FILER:|<FILER>|<SUBJECT-COMPANY>|SUBJECT COMPANY:)/im).slice(1);
  return sections.flatMap((section) => {
    const name = value(section, 'COMPANY CONFORMED NAME') ?? tag(section, 'CONFORMED-NAME');
    if (!name) return [];
    return [
      {
        name,
        cik: value(section, 'CENTRAL INDEX KEY') ?? tag(section, 'CIK'),
        fileNumber: value(section, 'SEC FILE NUMBER') ?? tag(section, 'FILE-NUMBER'),
        ein: value(section, 'IRS NUMBER') ?? tag(section, 'IRS-NUMBER'),
        state: value(section, 'STATE OF INCORPORATION') ?? tag(section, 'STATE-OF-INCORPORATION'),
        formerNames: [...lines(section, 'FORMER CONFORMED NAME'), ...tags(section, 'FORMER-CONFORMED-NAME')]
          .filter((text) => text !== '')
          .slice(0, MOST_FORMER_NAMES),
      },
    ];
  });
}

/** "2.02" or, on one line, "2.02, 9.01"; a caption is left whole. */
function codes(text: string): string[] {
  return /^[\d.,; ]+$/.test(text) ? text.split(/[,; ]/).filter((code) => code !== '') : [text];
}

/** What stands behind the label on each of its lines, blank or not. */
function lines(header: string, label: string): string[] {
  const found = header.matchAll(new RegExp(`^[ \\t]*${label}:[ \\t]*([^\\n]*)$`, 'gim'));
  return [...found].map((match) => match[1]?.trim() ?? '');
}

function value(header: string, label: string): string | null {
  return lines(header, label).find((text) => text !== '') ?? null;
}

function tags(header: string, name: string): string[] {
  const found = header.matchAll(new RegExp(`<${name}>([^\\n<]*)`, 'gi'));
  return [...found].map((match) => match[1]?.trim() ?? '').filter((text) => text !== '');
}

function tag(header: string, name: string): string | null {
  return tags(header, name)[0] ?? null;
}

/** "20040120". Before 2000 some headers carry two digits of the year. */
function compactDate(text: string | null): IsoDate | null {
  const parts = text && /^(\d{4}|\d{2})(\d{2})(\d{2})/.exec(text.trim());
  if (!parts) return null;
  const year = Number(parts[1]);
  return isoDate(year < 100 ? 1900 + year : year, Number(parts[2]), Number(parts[3]));
}
