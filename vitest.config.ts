import { defineConfig } from 'vitest/config'

const project = process.argv.includes('browser') ? 'browser' : 'product'

export default defineConfig({
  test: {
    globalSetup: 'test/temporaryFolder.ts',
    reporters: ['default', ['json', { outputFile: `coverage/tests-${project}.json` }]],
    projects: [
      {
        test: {
          name: 'product',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: { name: 'browser', include: ['test/browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
})
