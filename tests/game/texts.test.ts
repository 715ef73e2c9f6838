/** Every id that the page asks for has its text in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLanguage } from '../../src/cli/locales';
import { DIFFICULTIES } from '../../src/core/constants';
import { FORECAST_BINS } from '../../src/core/moves/before';
import {
  AFTERCARE,
  BETS,
  DEPTHS,
  ENDINGS,
  FEARS,
  FORECAST_STAGES,
  MODES,
  OPEN_SUBJECTS,
  PREPARATIONS,
  SKILLS,
} from '../../src/core/vocabulary';
import { INTENTS } from '../../src/game/menu';
import { CHAPTERS } from '../../src/game/notebook';
import { PHASES } from '../../src/game/phases';
import { TEXT_SIZES } from '../../src/game/profile';
import { difficultyName } from '../../src/game/words-layer/start/new-meeting';
import { textsFor } from '../../src/words/check';
import { basesOf } from '../../src/words/keys';
import { MOODS } from '../../src/words/mood';

const bases = (['he', 'en'] as const).map((language) => ({
  language,
  known: basesOf(textsFor('oren', readLanguage(language))),
}));

const folder = join(__dirname, '../../src/game');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Whole ids as the components write them: `id="a.b"`, `say('a.b')`, `label: 'a.b'`. */
const WRITTEN =
  /(?:\b(?:id|title|sub|legend|action|why|name)=|say\(|(?:label|hint|title): |[?:] )(["'])([a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)+)\1/g;

const written = sources.flatMap((source) => [...source.matchAll(WRITTEN)].map(([, , id]) => id));

const each = (head: string, tails: readonly (string | number)[]) =>
  tails.map((tail) => `${head}.${tail}`);
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

/** Ids that are put together from the closed lists. */
const listed = [
  ...each('intent', INTENTS),
  ...INTENTS.map((intent) => `intent.${intent}.title`),
  ...each('mode', MODES),
  ...MODES.map((mode) => `mode.${mode}.hint`),
  ...DIFFICULTIES.flatMap((one) => [difficultyName(one), `${difficultyName(one)}.hint`]),
  ...each('depth', DEPTHS),
  ...['explain', 'demo', 'address'].flatMap((move) => each(`bet.${move}`, BETS)),
  ...each('mood', MOODS),
  ...each('phase', PHASES),
  ...each('notes', CHAPTERS),
  ...each('subject', [...OPEN_SUBJECTS, 'smalltalk']),
  ...each('term.fear', FEARS),
  ...each('term.skill', SKILLS),
  ...each('ending', ENDINGS),
  ...each('aftercare', AFTERCARE),
  ...[...PREPARATIONS, 'hotel', 'specialist'].flatMap((item) => [
    `prepare.${item}`,
    `prepare.${item}.hint`,
  ]),
  ...Object.entries(FORECAST_BINS).flatMap(([question, bins]) => [
    `forecast.${question}`,
    ...each(`forecast.${question}`, upTo(bins)),
  ]),
  ...each('forecast.stage', FORECAST_STAGES),
  ...['trust', 'understanding', 'tension', 'package'].flatMap((name) => [
    `steps.${name}`,
    ...each(`steps.${name}`, upTo(5)),
  ]),
  ...each('known.source', ['checked', 'hearsay', 'unknown']),
  ...each('fault', ['damaged', 'illegal', 'otherRules', 'otherScenario']),
  ...each('saving', ['nothing', 'failed']),
  ...each('briefing.tab', ['dossier', 'prepare', 'forecast']),
  ...TEXT_SIZES.map((size) => `settings.size${size}`),
];

test.each(bases)('every id of the page has its text in $language', ({ known }) => {
  expect(written.length).toBeGreaterThan(80);
  const missing = [...written, ...listed].filter((id) => id && !known.has(id));
  expect([...new Set(missing)]).toEqual([]);
});
