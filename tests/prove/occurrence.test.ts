/** Everything happens somewhere: bots play until every move, cue and sentence has occurred. */
import { bots } from '../../src/bots';
import { type Bot, type Luck, luckOf, playOut } from '../../src/bots/player';
import { anyMove } from '../../src/bots/simple';
import { tallyFor } from '../../src/cli/line-tally';
import { history } from '../../src/core/meeting';
import { MOVES } from '../../src/core/moves';
import { PLAIN } from '../../src/core/plain-setup';
import type { Action, Legal, Meeting, Scenario, Setup, View } from '../../src/core/types';
import { CHANNELS, CUES } from '../../src/core/vocabulary';
import { oren } from '../../src/scenario/shipped';

const FIRST = 90_001;
const MOST_ROUNDS = 45;
/**
 * Measured: 8 of 1081. No meeting says the three of `bore.b0`: whoever is not bored at all says
 * whether she could follow. The others are variants of rare occasions, such as `ready.z4`.
 */
const MOST_UNSAID = 12;

/** Oren's customer as she is, and one who may be invited, is angry and may grant no condition. */
const { scenario } = oren;
const otherwise: Scenario = {
  ...scenario,
  table: { ...scenario.table, publicSector: false },
  temper: {
    ...scenario.temper,
    anger: [0.6, 0.8],
    conditionBanned: scenario.temper.conditionBanned.map(() => true),
  },
};

/** Anything that is allowed, packages of any worth among it. */
function anything(seat: View, options: Legal, luck: Luck): Action {
  if (!options.packages || luck() > 0.1) return anyMove(seat, options, luck);
  const offers = [0, 1].flatMap(() => {
    const action = anyMove(seat, { ...options, propose: true, moves: [] }, luck);
    return action.move === 'propose' ? [action.offer] : [];
  });
  return { move: 'packages', offers };
}

/** Plays like another bot, but now and then does anything. */
function straying(bot: Bot, share: number): Bot {
  return {
    name: `${bot.name}, straying`,
    sit(seed) {
      const player = bot.sit(seed);
      if (typeof player !== 'function') return player;
      const luck = luckOf(seed + 1);
      return (seat, options) => {
        const own = player(seat, options);
        const strays = options.moves.length > 0 && luck() < share;
        return strays ? anything(seat, options, luck) : own;
      };
    },
  };
}

const LATE = 20;

/** Asks late in the meeting, and again, where she stands. */
function insisting(bot: Bot): Bot {
  return {
    name: `${bot.name}, insisting`,
    sit(seed) {
      const player = bot.sit(seed);
      if (typeof player !== 'function') return player;
      const luck = luckOf(seed + 2);
      return (seat, options) => {
        const own = player(seat, options);
        const trial = options.moves.find(({ move }) => move === 'trial');
        return trial && seat.open.turn >= LATE && luck() < 0.4 ? trial : own;
      };
    },
  };
}

const players = bots.flatMap((bot) => [
  bot,
  straying(bot, 0.15),
  straying(bot, 0.5),
  insisting(bot),
]);

/** Every difficulty and channel, and both ways to come by a style. */
function setupOf(seed: number): Setup {
  return {
    ...PLAIN,
    seed,
    difficulty: [1, 1.4, 1.9][seed % 3] ?? 1,
    channel: CHANNELS[Math.floor(seed / 3) % CHANNELS.length] ?? 'visit',
    style: seed % 2 === 0 ? 'account' : 'drawn',
  };
}

const lines = tallyFor(oren);
const moves = new Set<string>();
const cues = new Set<string>();

function note(meeting: Meeting): void {
  lines.hear(meeting);
  for (const { action, events } of history(meeting)) {
    moves.add(action.move);
    for (const event of events) if (event.kind === 'cue') cues.add(event.cue);
  }
}

beforeAll(() => {
  let seed = FIRST;
  for (let round = 0; round < MOST_ROUNDS && lines.unsaid().length > 0; round++)
    for (const bot of players) {
      note(playOut(round % 3 === 2 ? otherwise : scenario, setupOf(seed), bot));
      seed += 1;
    }
  const unsaid = lines.unsaid();
  process.stdout.write(`never said, ${unsaid.length} of ${lines.all.length}: ${unsaid}\n`);
}, 1_200_000);

test('every move is played', () => {
  expect([...moves].sort()).toEqual(Object.keys(MOVES).sort());
});

test('every cue is shown', () => {
  expect(CUES.filter((cue) => !cues.has(cue))).toEqual([]);
});

test('every sentence is said, but for a few that are listed', () => {
  expect(lines.all.length).toBeGreaterThan(1000);
  expect(lines.unsaid().length).toBeLessThanOrEqual(MOST_UNSAID);
});
