/** What a parser may meet, each with the sentence a reader sees. A draft never makes the parser throw. */
export const ISSUES = {
  empty: 'The file is empty.',
  binary: 'The file holds no text that can be read: it is not one of .txt .htm .html or an EDGAR submission.',
  'too-large': 'The file is larger than the limit of 25 MB.',
  'wrong-name': 'The name of the file promises another format than its bytes have.',
  'unsupported-format':
    'This format is not read yet: upload a copy as .txt, .htm, .html or an EDGAR submission.',
  'pdf-encrypted': 'The PDF asks for a password: save a copy without one.',
  'pdf-damaged': 'The PDF is damaged or cut short, so that no page of it can be read: export it anew.',
  'pdf-image-only':
    'The PDF holds pictures of pages and hardly any words: export it from the word processor instead of scanning it.',
  'pdf-packed':
    'The PDF unpacks to more than 32 MB, alone or with the others of the draft, or is packed by a method other than Flate, so that opening it is not safe: print it to a new PDF.',
  'pdf-restricted':
    'The PDF is larger than 1 MB and has limits on copying or printing, so that it cannot be measured before it is opened: save a copy without limits.',
  'pdf-too-long':
    'The PDF has more than 1,000 pages or, alone or with the others of the draft, 5 million characters, or is drawn in too many pieces: upload the report alone.',
  'docx-damaged': 'The Word file is damaged: open it in Word and save it anew.',
  'docx-too-large':
    'The Word file is not unpacked: its parts would grow beyond 20 MB, alone or with those of the draft’s others, or one of them to more than 200 times its size.',
  'docx-locked': 'The Word file is protected by a password: save a copy without it.',
  'docx-without-words': 'The Word file has no part that holds its words: open it in Word and save it anew.',
  'docx-nested':
    'The Word file shows words of another file inside it, which is not read: open it in Word and save it anew.',
  'word-97': 'The file is of Word 97 to 2003 (.doc), which is not read: save it as .docx.',
  'rich-text': 'Rich text (.rtf) is not read: save it as .docx.',
  'too-many-documents':
    'The submission holds more than 1,000 documents: upload the report with its exhibits.',
  'too-many-pieces':
    'The file has more than 250,000 lines or signs beyond ASCII, or tags and unseen signs cut its words into more than 250,000 pieces: save a plain copy of it.',
  'no-words': 'The file has hardly any words in it.',
  'no-cover': 'No cover page was found.',
  'no-report': 'None of the documents in the upload is the report.',
  'undecodable-bytes': 'Some bytes are not text in the encoding of the file.',
  'package-damaged': 'The package is damaged: its files cannot be taken out of it whole.',
  'package-unread': 'The package is packed in a way that is not read: make it anew as a plain .zip.',
  'package-locked': 'The package is protected with a password: upload one that is not.',
  'package-too-many': 'The package holds more than 2,000 files.',
  'unpacks-too-large':
    'The package is not unpacked: it would grow beyond 100 MB, or a file in it to more than 200 times its size.',
  'same-name-twice': 'The package holds two files of one name, and which of them is meant cannot be told.',
  'package-too-large': 'The documents of the package are together larger than the limit of 25 MB.',
  'package-empty':
    'The package holds no document with words: no .htm, .txt, .docx, .pdf or EDGAR submission.',
  roles: 'The package does not say by type tags which document is which.',
} as const;
export type IssueCode = keyof typeof ISSUES;

/** The issues that leave nothing to judge: the verdict is then `unreadable`. */
export const UNREADABLE: ReadonlySet<IssueCode> = new Set([
  'empty',
  'binary',
  'too-large',
  'unsupported-format',
  'pdf-encrypted',
  'pdf-damaged',
  'pdf-image-only',
  'pdf-packed',
  'pdf-restricted',
  'pdf-too-long',
  'docx-damaged',
  'docx-too-large',
  'docx-locked',
  'docx-without-words',
  'docx-nested',
  'word-97',
  'rich-text',
  'too-many-documents',
  'too-many-pieces',
  'no-words',
  'no-report',
  'package-damaged',
  'package-unread',
  'package-locked',
  'package-too-many',
  'unpacks-too-large',
  'same-name-twice',
  'package-too-large',
  'package-empty',
]);
