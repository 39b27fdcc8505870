/** What a parser may meet, each with the sentence a reader sees. A draft never makes the parser throw. */
export const ISSUES = {
  empty: 'The file is empty.',
  binary: 'The file holds no text that can be read: it is not one of .txt .htm .html or an EDGAR submission.',
  'too-large': 'The file is larger than the limit of 25 MB.',
  'wrong-name': 'The name of the file promises another format than its bytes have.',
  'unsupported-format':
    'This format is not read yet: upload a copy as .txt, .htm, .html or an EDGAR submission.',
  'no-words': 'The file has hardly any words in it.',
  'no-cover': 'No cover page was found.',
  'no-report': 'None of the documents in the upload is the report.',
  'undecodable-bytes': 'Some bytes are not text in the encoding of the file.',
} as const;
export type IssueCode = keyof typeof ISSUES;

/** The issues that leave nothing to judge: the verdict is then `unreadable`. */
export const UNREADABLE: ReadonlySet<IssueCode> = new Set([
  'empty',
  'binary',
  'too-large',
  'unsupported-format',
  'no-words',
]);
