/**
 * The accounts that come with the game. Their files are checked by `tests/scenario/shipped.test.ts`,
 * so that nothing here needs the checking, and zod stays out of the first bundle.
 */
import orenFile from '../../assets/scenarios/oren.json';
import { type Assembled, assemble } from './assemble';
import type { ScenarioFile } from './format';

export const oren: Assembled = assemble(orenFile as unknown as ScenarioFile);

/** Every account that comes with the game: what the tests check and the bots play. */
export const shipped: readonly Assembled[] = [oren];
