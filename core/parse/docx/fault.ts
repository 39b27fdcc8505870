import type { IssueCode } from '../issues.ts';

/** Why reading a Word file broke off; `part` names the file in it that is meant. Never leaves this folder. */
export class Fault extends Error {
  readonly code: IssueCode;
  readonly part: string | undefined;

  constructor(code: IssueCode, part?: string) {
    super(code);
    this.code = code;
    this.part = part;
  }
}
