import { swc } from './src/setup/swc.mjs';

/**
 * What every jest project of this house shares; tests/prove has its own configuration.
 * @type {import('jest').Config}
 */
export const common = {
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
  transform: { '^.+\\.(tsx?|m?js)$': ['@swc/jest', swc()] },
  transformIgnorePatterns: [
    '/node_modules/(?!(preact|kysely|idb|cookie|content-disposition|puppeteer-core|@puppeteer|chromium-bidi)/)',
  ],
  moduleNameMapper: {
    '\\.(css|svg|woff2|png|jpe?g|webp|ogg|mp3|m4a)$': '<rootDir>/src/setup/blank.mjs',
    // Webpack splits these files; a test reads them whole.
    '^(.+\\.json)\\?(first|rest)$': '$1',
    '^made-sounds$': '<rootDir>/src/setup/blank.mjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/dist-node/', '<rootDir>/.ready/'],
};

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['<rootDir>/tests/browser/', '<rootDir>/tests/prove/'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.{ts,tsx}'],
    },
  ],
};
