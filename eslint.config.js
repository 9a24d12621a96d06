import eslint from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Settings are read and checked in one place; a second reader is a setting nobody finds. */
const oneReaderOfSettings = {
  'no-restricted-properties': [
    'error',
    {
      object: 'process',
      property: 'env',
      message: 'Settings are read in cms/config/env.ts: ask readSettings() for it.',
    },
  ],
  'no-restricted-imports': [
    'error',
    {
      paths: [
        {
          name: 'node:process',
          importNames: ['env'],
          message: 'Settings are read in cms/config/env.ts: ask readSettings() for it.',
        },
      ],
    },
  ],
}

export default defineConfig(
  globalIgnores([
    'node_modules',
    'dist',
    'data',
    '.cache',
    '**/.next',
    '**/next-env.d.ts',
    'cms/generated',
    'client/generated',
    'cms/config/migrations',
    'cms/admin/app/**/importMap.js',
  ]),
  eslint.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Express and Payload take async functions where their types say void.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // Payload's hooks and adapters are async by contract, with or without an await inside.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // What comes as unknown (JSON, SQL, a form's answer) is printed knowing it.
      '@typescript-eslint/no-base-to-string': 'off',
      // Noise where a type is generated and not there yet.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      // React and graphql hand out functions to be taken apart; none of ours needs its `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Cleaning control characters out of texts is part of the work.
      'no-control-regex': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      ...oneReaderOfSettings,
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'Buffer',
          'URL',
          'clearInterval',
          'clearTimeout',
          'console',
          'document',
          'fetch',
          'navigator',
          'performance',
          'process',
          'setInterval',
          'setTimeout',
          'window',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['cms/config/**', 'scripts/**', 'tests/**', 'bench/**'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
  },
  {
    // They speak at a terminal.
    files: ['cms/cli/**', 'cms/main.ts', 'cms/delivery-main.ts', 'scripts/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      // A supertest body is whatever came over the wire; the assertions are its types.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
)
