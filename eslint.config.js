import tseslint from 'typescript-eslint';

/**
 * Who may import whom (docs/decisions/2026-11-23-import-law.md), one entry a room. `may` lists what stands in an import besides
 * the room's own files, as regular expressions of the whole text between the quotes; `because` is what a breach is told.
 */
const OWN = ['\\./.*', '\\.\\./[^/]+\\.ts'];
const core = (room) => `(\\.\\./)+(core/)?${room}/.*`;

const ROOMS = [
  {
    files: 'core/standards/**',
    may: [],
    because: 'The law as data stands on nothing.',
  },
  {
    files: 'core/calendar/**',
    may: [core('standards'), 'zod', '@js-joda/core'],
    because: 'Dates know the law’s holidays and nothing of filings.',
  },
  {
    files: 'core/filing/**',
    may: [core('standards'), core('calendar'), 'zod'],
    because: 'The model does not know who parses or checks it.',
  },
  {
    files: 'core/profile/**',
    may: [core('calendar'), 'zod'],
    because: 'A profile says what a company knows of itself; it reads no draft and runs no rule.',
  },
  {
    files: 'core/parse/**',
    may: [
      core('filing'),
      core('calendar'),
      core('standards'),
      '\\.\\./(steps|docx|pdf|zip|package)/[^/]+\\.ts',
      'htmlparser2',
      'entities',
      'unpdf',
      'zod',
      'node:crypto',
      'node:zlib',
    ],
    because: 'The parser says what a draft says, and never what the law thinks of it.',
  },
  {
    files: 'core/engine/**',
    may: [core('filing'), core('calendar'), core('standards'), core('profile'), 'zod', 'node:crypto'],
    because: 'The engine runs whatever rules it is handed, on filings however they were parsed.',
  },
  {
    files: 'core/report/**',
    may: [
      core('engine'),
      core('profile'),
      core('filing'),
      core('calendar'),
      core('standards'),
      '(\\.\\./)+parse/issues\\.ts',
      'zod',
      'entities',
      'sarif',
      'node:crypto',
    ],
    because: 'A report is made of outcomes; it runs no rule and reads no disk.',
  },
  {
    files: 'core/sign-off/**',
    may: [
      core('calendar'),
      '(\\.\\./)+report/(report|verdict)\\.ts',
      '(\\.\\./)+waivers/(waiver|subject)\\.ts',
      'jose',
      'zod',
      'node:crypto',
    ],
    because: 'A sign-off seals digests and a report; it must be provable without the rest of the house.',
  },
  {
    files: 'core/waivers/**',
    may: [core('calendar'), core('engine'), core('report'), 'zod', 'node:crypto'],
    because: 'A waiver is judged by reports alone: what it covered then, what stands there now.',
  },
  {
    files: 'core/trail/**',
    may: ['(\\.\\./)+sign-off/[a-z-]+\\.ts', 'jose', 'zod', 'node:crypto'],
    because: 'A trail must be provable by whoever has its entries and the public key.',
  },
  {
    files: 'core/workflow/**',
    may: [
      core('waivers'),
      core('trail'),
      core('parse'),
      core('engine'),
      core('profile'),
      core('report'),
      core('filing'),
      core('calendar'),
      core('sign-off'),
      'zod',
      'node:crypto',
    ],
    because:
      'The steps are the same on a laptop and in the cloud: rules and stores are handed in as arguments.',
  },
  {
    files: 'rules/*/**',
    may: [...['engine', 'filing', 'calendar', 'standards', 'profile'].map(core), '(\\.\\./)+_shared/.*'],
    own: [],
    because: 'A rule asks the filing, the calendar and the law. What two rules share lives in rules/_shared.',
  },
  {
    files: 'rules/_shared/**',
    may: ['engine', 'filing', 'calendar', 'standards', 'profile'].map(core),
    because: 'What rules share is as pure as the rules.',
  },
  {
    files: 'lambdas/*.ts',
    may: ['\\.\\./core/.*', '\\.\\./rules/index\\.ts', '\\.\\./web/.*', 'zod', 'aws-lambda', 'hono(/.*)?'],
    because: 'A handler parses, calls one step and returns; AWS is behind lambdas/_adapters.',
  },
  {
    files: 'lambdas/_adapters/**',
    may: [
      '(\\.\\./)+core/.*',
      '(\\.\\./)+rules/index\\.ts',
      '(\\.\\./)+web/.*',
      '(\\.\\./)+package\\.json',
      '@aws-sdk/.*',
      'node:.*',
      'zod',
      'jose',
      'pino',
    ],
    because: 'An adapter puts one service of AWS behind one port of the core.',
  },
  {
    files: 'web/**',
    may: [
      ...['report', 'workflow', 'waivers', 'trail', 'sign-off', 'calendar', 'engine', 'filing'].map(core),
      '(\\.\\./)+core/parse/upload\\.ts',
      '(\\.\\./)+(words|html|icons|assets|layout|render|review|sentences|eastern|session|site|board|board-query|board-search|cut-off|uploads|versions|decision|waiver-act|trail|refusal-now|[a-z-]+-script|report/.*)\\.ts',
      '(\\.\\./)+(report|style|pages|sign-in)/.*',
      'hono(/.*)?',
      'jose',
      'openid-client',
      'rate-limiter-flexible',
      'uqr',
      'zod',
      'node:crypto',
    ],
    because:
      'The site shows reports and takes decisions through the workflow’s ports, and asks the identity provider who is there: no rules, no AWS, no disk.',
  },
  {
    files: 'web/draft/**',
    may: [
      ...['report', 'filing'].map(core),
      '(\\.\\./)+core/parse/(steps|zip)/[^/]+\\.ts',
      '(\\.\\./)+(words|html|report/(draft-pane|draft-frame))\\.ts',
      'sanitize-html',
      'node:crypto',
    ],
    because:
      'A draft is drawn once, where its report is stored; the site that holds the key of decisions shows what was stored and reads no draft.',
  },
  {
    files: 'cdk/**',
    may: [
      '(\\.\\./)+core/workflow/(failures|keys|board-keys|expiry|payloads)\\.ts',
      'aws-cdk-lib(/.*)?',
      'constructs',
      'cdk-nag',
      'esbuild',
      'node:path',
    ],
    because: 'The stack knows names, not code: handlers by their path, keys and failures by their contracts.',
  },
];

/** `local/` stands at the edge and may use what it likes, but for these. */
const LAPTOP = {
  files: ['local/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '(^|/)(cdk|lambdas)/|^(@aws-sdk/(?!checksums/)|aws-cdk)|^constructs$',
            message: 'The laptop runs what was synthesised: the template and the bundles, by path.',
          },
        ],
      },
    ],
  },
};

function roomLaw({ files, may, own = OWN, because }) {
  const regex = `^(?!(${[...own, ...may].join('|')})$)`;
  return {
    files: [`${files.replace(/\.ts$/, '')}${files.endsWith('.ts') ? '.ts' : '/*.ts'}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message: because }] }] },
  };
}

/** No clock and no chance: the same draft and rule book give the same bytes. */
const CLOCK_AND_CHANCE = [
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Date.now'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'new Date()'],
  ['CallExpression[callee.name="Date"]', 'Date()'],
  ['CallExpression[callee.object.name="Math"][callee.property.name="random"]', 'Math.random'],
  ['MemberExpression[object.name="crypto"][property.name=/^(random|getRandom)/]', 'crypto.random…'],
  ['ImportSpecifier[imported.name=/^(randomBytes|randomUUID|randomInt)$/]', 'node:crypto’s chance'],
].map(([selector, what]) => ({
  selector,
  message: `${what}: the same draft must give the same report, always.`,
}));

export default tseslint.config(
  { ignores: ['node_modules/', 'cdk.out/', '.countersign/', 'coverage/'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-param-reassign': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, 'ts-nocheck': true },
      ],
      // A port is asynchronous whether or not the one who implements it has to wait.
      '@typescript-eslint/require-await': 'off',
      // Ports are objects of functions: handed on one by one, and none of them knows `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A control character in a pattern is to be meant: whoever writes one says so.
      'no-control-regex': 'error',
      // Numbers in sentences need no ceremony.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  ...ROOMS.map(roomLaw),
  { files: ['rules/*.ts'], rules: { 'no-restricted-imports': 'off' } },
  LAPTOP,
  {
    files: ['core/**/*.ts', 'rules/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'No environment in the core: what differs between places is handed in.' },
        { name: 'performance', message: 'No clock in the core.' },
        { name: 'setTimeout', message: 'No clock in the core.' },
      ],
      'no-restricted-syntax': ['error', ...CLOCK_AND_CHANCE],
    },
  },
  // Scripts, benches and the long tests speak to whoever runs them; all else has an answer or a log.
  { files: ['scripts/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fails)$/]',
          message: 'No test is skipped, and none runs alone.',
        },
      ],
      // Templates and reports are read as JSON in tests: what is expected says what type it is.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
