import { join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync, type BuildOptions } from 'esbuild';

const ROOT = join(import.meta.dirname, '../..');

/**
 * A handler of `lambdas/` with all it needs in one module, `index.mjs`. Bundled by our own esbuild within this process: the
 * library's `NodejsFunction` starts it through npx, which takes five times as long as the work, and at most 0.2 s is spent here.
 */
export function handlerBundle(handler: string): Code {
  return Code.fromAsset(ROOT, {
    // Of the bundle, not of this folder: the same code is the same asset wherever it was checked out.
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never fetched: the local bundling below always answers. The command tells the library one handler from another.
      image: DockerImage.fromRegistry('unused'),
      command: [handler],
      local: {
        tryBundle: (outputDir) => {
          buildSync({
            ...OPTIONS,
            entryPoints: [join(ROOT, 'lambdas', `${handler}.handler.ts`)],
            outfile: join(outputDir, 'index.mjs'),
          });
          return true;
        },
      },
    },
  });
}

/**
 * The SDK is bundled at the version we tested with, not taken from the runtime: the same bundle runs on a laptop. Not
 * minified: a stack trace or a debugger shows the code that was reviewed.
 */
const OPTIONS: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
  // Packages still written as CommonJS ask for Node's own modules through `require`, which a module does not have.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
};
