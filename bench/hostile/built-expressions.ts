import { relative } from 'node:path';
import type { Expression } from './expressions.ts';

/**
 * Watches from now on which expressions are built as the code runs, and where. To see those of a module it must be called before
 * the module is loaded, so in a process or thread of its own.
 * @returns what has been built so far, each source once
 */
export function watchBuiltExpressions(root: string): () => Expression[] {
  const built = new Map<string, Expression>();
  globalThis.RegExp = new Proxy(RegExp, {
    construct(target, given: [pattern: string | RegExp, flags?: string], made): RegExp {
      const expression = Reflect.construct(target, given, made) as RegExp;
      const where = callerIn(root);
      const key = `${where} ${String(expression)}`;
      if (where && !built.has(key))
        built.set(key, { source: expression.source, flags: expression.flags, where });
      return expression;
    },
  });
  return () => [...built.values()];
}

/** "rules/dates/x.ts:12" of who asked for it; null where that is none of our files. */
function callerIn(root: string): string | null {
  const [, , , caller = ''] = (new Error().stack ?? '').split('\n');
  const [, path, line] = /(?:file:\/\/)?(\/[^():]{1,500}):(\d{1,6}):\d{1,6}/.exec(caller) ?? [];
  if (path === undefined || path.includes('/node_modules/')) return null;
  const own = relative(root, path);
  return own.startsWith('..') ? null : `${own}:${line}`;
}
