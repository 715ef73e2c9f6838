/** A Chromium and the served game for all tests of a file. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { type Served, serveGame } from './serve';

/** Both are there from the first test on. */
export interface House {
  readonly browser: Browser;
  readonly served: Served;
}

/** Milliseconds that installing a browser may take. */
const OPENS = 300_000;

/**
 * Opens them before the tests of the calling file and closes them after.
 * @param flags further command line flags of the browser
 */
export function openHouse(flags: readonly string[] = []): House {
  const house: { browser?: Browser; served?: Served } = {};
  beforeAll(async () => {
    house.browser = await launchBrowser(flags);
    house.served = await serveGame();
  }, OPENS);
  afterAll(async () => {
    await house.browser?.close();
    await house.served?.close();
  });
  return house as House;
}

/** Makes `house.served` known under a name that is neither localhost nor secure. */
export const CLASS = ['--host-resolver-rules=MAP class.example 127.0.0.1'] as const;

/** The address of the game under that name. */
export const plainHttp = ({ served }: House) => served.url.replace('127.0.0.1', 'class.example');
