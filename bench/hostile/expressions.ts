import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression as the code has it. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** "rules/dates/x.ts:12"; of several places, the first. */
  readonly where: string;
}

/** What a source file says of regular expressions: those it writes down, and the lines on which it builds others. */
export interface ExpressionsOfCode {
  readonly written: readonly Expression[];
  /** "rules/dates/x.ts:12" of each `new RegExp(…)`. */
  readonly building: readonly string[];
}

/** Rooms whose expressions meet the words of a draft. */
const ROOMS = '{core,rules,web,local,lambdas}/**/*.ts';

/** Every regular expression literal of the code, each once, and every place that builds one as it runs. */
export function expressionsOfCode(root: string): ExpressionsOfCode {
  const written = new Map<string, Expression>();
  const building: string[] = [];
  for (const path of globSync(ROOMS, { cwd: root }).sort()) {
    const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      const where = (): string =>
        `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
      if (ts.isRegularExpressionLiteral(node) && !written.has(node.text)) {
        const close = node.text.lastIndexOf('/');
        written.set(node.text, {
          source: node.text.slice(1, close),
          flags: node.text.slice(close + 1),
          where: where(),
        });
      }
      if (ts.isNewExpression(node) && node.expression.getText(file) === 'RegExp') building.push(where());
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { written: [...written.values()], building };
}
