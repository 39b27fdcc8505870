import PDFDocument from 'pdfkit';

/** How a PDF of a test is made. */
export interface PdfMaking {
  /** Asked for by whoever opens it. */
  readonly userPassword?: string;
  /** Of the owner alone: the file opens without it, and forbids copying. */
  readonly ownerPassword?: string;
  /** The streams as they are, so that the file can be read by eye. */
  readonly compress?: boolean;
}

type Pdf = InstanceType<typeof PDFDocument>;

/** A PDF drawn by the test. Its dates are fixed: the same drawing gives the same file. */
export async function pdfFile(draw: (pdf: Pdf) => void, making: PdfMaking = {}): Promise<Buffer> {
  const pdf = new PDFDocument({
    ...making,
    ...(making.ownerPassword && { permissions: { copying: false } }),
    info: { CreationDate: new Date(0), ModDate: new Date(0) },
  });
  const pieces: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('data', (piece: Buffer) => pieces.push(piece));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  draw(pdf);
  pdf.end();
  await ended;
  return Buffer.concat(pieces);
}

/** Plain text as a printer sets it: each line on a line of its own, over as many pages as it takes. */
export async function printed(text: string, making: PdfMaking = {}): Promise<Buffer> {
  return pdfFile((pdf) => {
    pdf.font('Times-Roman', 10);
    for (const [at, paragraph] of text.split('\n\n').entries()) {
      if (at > 0) pdf.moveDown();
      for (const line of paragraph.split('\n')) pdf.text(line);
    }
  }, making);
}
