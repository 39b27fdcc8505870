import { specimen } from './specimen.ts';
import { submissionSpecimen } from './submission-specimen.ts';

/** What EDGAR's header tells of the filer. */
export interface FilerLines {
  readonly name?: string;
  readonly ein?: string;
  readonly fileNumber?: string;
}

/** A submission whose header bears the filer's numbers as EDGAR prints them. */
export function filerSpecimen(
  { name = 'ALDER POINT INSTRUMENTS, INC.', ein, fileNumber }: FilerLines,
  report = specimen(),
): string {
  const lines = [
    `COMPANY CONFORMED NAME:			${name}`,
    ...(ein === undefined ? [] : [`		IRS NUMBER:				${ein}`]),
    ...(fileNumber === undefined ? [] : [`		SEC FILE NUMBER:	${fileNumber}`]),
  ];
  return submissionSpecimen(['2.02', '9.01'], report).replace(
    /COMPANY CONFORMED NAME:[^\n]*/,
    lines.join('\n'),
  );
}
