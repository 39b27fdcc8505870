/** A full submission as EDGAR disseminates it: a header that names the items, the report, and further documents. */
export function submissionSpecimen(
  items: readonly string[],
  report: string,
  ...documents: readonly string[]
): string {
  return `<SEC-DOCUMENT>0001193125-24-000001.txt : 20241030
<SEC-HEADER>0001193125-24-000001.hdr.sgml : 20241030
CONFORMED SUBMISSION TYPE:	8-K
CONFORMED PERIOD OF REPORT:	20241029
${items.map((item) => `ITEM INFORMATION:		${item}`).join('\n')}

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			ALDER POINT INSTRUMENTS, INC.
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>report.txt
<TEXT>
${report}
</TEXT>
</DOCUMENT>
${documents.join('')}</SEC-DOCUMENT>
`;
}

/** One exhibit of a submission, under its number. */
export function exhibitDocument(number: string, words: string): string {
  return `<DOCUMENT>
<TYPE>EX-${number}
<SEQUENCE>2
<FILENAME>ex${number.replace('.', '-')}.txt
<TEXT>
${words}
</TEXT>
</DOCUMENT>
`;
}
