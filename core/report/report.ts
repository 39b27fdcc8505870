import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { Finding } from '../engine/finding.ts';
import { Outcome, Stage } from '../engine/outcome.ts';
import { Verdict } from './verdict.ts';

/** A day of the count: "2004-01-21" is day 1. */
export const Deadline = z.object({
  due: IsoDate,
  item: z.string(),
  rule: z.string(),
  counted: z.array(IsoDate),
});
export type Deadline = z.infer<typeof Deadline>;

const text = z.string();
/** `report.json`, version 1: the one contract between engine, pages, command line and storage. No clock, no machine. */
export const Report = z.object({
  schemaVersion: z.literal('1'),
  tool: z.object({
    name: z.literal('countersign'),
    version: text,
    ruleSet: z.object({ version: text, digest: text }),
  }),
  draft: z.object({
    name: text,
    sha256: text,
    bytes: z.int(),
    format: text.nullable(),
    documents: z.array(
      z.object({
        index: z.int(),
        name: text,
        type: text,
        bytes: z.object({ start: z.int(), end: z.int() }),
      }),
    ),
  }),
  filing: z
    .object({
      form: text.nullable(),
      registrants: z.array(
        z.object({
          name: text.nullable(),
          jurisdiction: text.nullable(),
          fileNumber: text.nullable(),
          ein: text.nullable(),
        }),
      ),
      reportDate: IsoDate.nullable(),
      signatureDate: IsoDate.nullable(),
      items: z.array(z.object({ number: text, title: text })),
      exhibits: z.array(
        z.object({ number: text, description: text, listed: z.boolean(), attached: z.boolean() }),
      ),
    })
    .nullable(),
  governingDate: z.object({
    date: IsoDate,
    source: z.enum(['filed', 'signature-date', 'report-date', 'today']),
  }),
  stage: Stage,
  deadline: Deadline.nullable(),
  verdict: Verdict,
  counts: z.object({
    error: z.int(),
    warning: z.int(),
    info: z.int(),
    pass: z.int(),
    notApplicable: z.int(),
    undetermined: z.int(),
    crashed: z.int(),
    unchecked: z.int(),
  }),
  findings: z.array(Finding),
  outcomes: z.array(Outcome),
});
export type Report = z.infer<typeof Report>;
