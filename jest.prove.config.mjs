import { common } from './jest.config.mjs';

/** The long checks, run by `npm run prove` alone.
 * @type {import('jest').Config} */
export default {
  ...common,
  displayName: 'prove',
  testMatch: ['<rootDir>/tests/prove/**/*.test.{ts,tsx}'],
  testTimeout: 600_000,
};
