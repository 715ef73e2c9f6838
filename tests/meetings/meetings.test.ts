/**
 * Little meetings that a trainer can read: what is said, turn by turn, and what must come of it.
 * `effects` and `cues` must all happen in that turn, `never` must not. A cue is written as its name,
 * `name:of` or `name:of=level`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EFFECTS } from '../../src/core/effects';
import { play, start } from '../../src/core/meeting';
import { MOVES } from '../../src/core/moves';
import { PLAIN } from '../../src/core/plain-setup';
import { score } from '../../src/core/score';
import { FINDINGS } from '../../src/core/score/findings';
import type {
  Action,
  Cue,
  Meeting,
  MeetingEvent,
  MoveName,
  Setup,
  Temper,
} from '../../src/core/types';
import {
  CUES,
  ENDINGS,
  type Ending,
  REACTIONS,
  SKILLS,
  type Skill,
} from '../../src/core/vocabulary';
import { oren } from '../../src/scenario/shipped';

const FOLDER = 'tests/meetings';

interface Said {
  readonly say: Action;
  readonly effects?: readonly string[];
  readonly cues?: readonly string[];
  readonly never?: readonly string[];
}

interface Story {
  readonly what: string;
  readonly setup: Partial<Setup>;
  /** What is different about this customer. */
  readonly temper?: Partial<Temper>;
  readonly turns: readonly Said[];
  readonly end: {
    readonly ended: Ending | null;
    /** Skill: least and greatest points, or why it was not observed. */
    readonly skills?: Readonly<Partial<Record<Skill, readonly [number, number] | string>>>;
    readonly findings?: readonly string[];
  };
}

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

function read(name: string): Story {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}

function written({ cue, of, level }: Cue): string[] {
  const about = of === undefined ? cue : `${cue}:${of}`;
  return [cue, about, `${about}=${level}`];
}

function happened(events: readonly MeetingEvent[]): string[] {
  return events.flatMap((event) => (event.kind === 'cue' ? written(event) : [event.code]));
}

function told(story: Story): { meeting: Meeting; turns: string[][] } {
  const { scenario } = oren;
  const account = { ...scenario, temper: { ...scenario.temper, ...story.temper } };
  let meeting = start(account, { ...PLAIN, seed: 1, ...story.setup });
  const turns = story.turns.map(({ say }) => {
    const played = play(meeting, say);
    meeting = played.meeting;
    return happened(played.events);
  });
  return { meeting, turns };
}

function judge(story: Story, meeting: Meeting): void {
  const { skills, marks } = score(meeting);
  for (const [skill, wanted] of Object.entries(story.end.skills ?? {})) {
    const { points, why } = skills[skill as Skill];
    if (typeof wanted === 'string') expect(why).toBe(wanted);
    else {
      expect(points).toBeGreaterThanOrEqual(wanted[0]);
      expect(points).toBeLessThanOrEqual(wanted[1]);
    }
  }
  expect(marks.map(({ finding }) => finding)).toEqual(
    expect.arrayContaining([...(story.end.findings ?? [])]),
  );
}

test.each(names)('%s', (name) => {
  const story = read(name);
  const { meeting, turns } = told(story);
  story.turns.forEach(({ say, effects = [], cues = [], never = [] }, i) => {
    const place = `${i} ${say.move}`;
    const found = turns[i] ?? [];
    expect([place, ...found]).toEqual(expect.arrayContaining([place, ...effects, ...cues]));
    for (const code of never) expect([place, ...found]).not.toContain(code);
  });
  expect(meeting.open.ended).toBe(story.end.ended);
  judge(story, meeting);
});

/** Every name that a story may use, so that a misspelt one is not passed over in silence. */
const CODES: readonly string[] = Object.keys(EFFECTS);
const PARTS = {
  story: ['what', 'setup', 'temper', 'turns', 'end'],
  turn: ['say', 'effects', 'cues', 'never'],
  end: ['ended', 'skills', 'findings'],
  setup: [...Object.keys(PLAIN), 'seed'],
  temper: Object.keys(oren.scenario.temper),
  skills: SKILLS,
} as const;

const strange = (part: object | undefined, names: readonly string[]) =>
  Object.keys(part ?? {}).filter((name) => !names.includes(name));

function isCue(written: string): boolean {
  const [, cue = '', of] = /^(\w+)(?::(\w+))?(?:=[-.\d]+)?$/.exec(written) ?? [];
  const reacts = cue !== 'reaction' || of === undefined || REACTIONS.some((known) => known === of);
  return CUES.some((known) => known === cue) && reacts;
}

function oddTurn(turn: Said): string[] {
  const { effects = [], cues = [], never = [] } = turn;
  return [
    ...strange(turn, PARTS.turn),
    ...effects.filter((code) => !CODES.includes(code)),
    ...cues.filter((cue) => !isCue(cue)),
    ...never.filter((one) => !CODES.includes(one) && !isCue(one)),
  ];
}

function odd(story: Story): string[] {
  const { skills, findings = [] } = story.end;
  return [
    ...strange(story, PARTS.story),
    ...strange(story.setup, PARTS.setup),
    ...strange(story.temper, PARTS.temper),
    ...strange(story.end, PARTS.end),
    ...strange(skills, PARTS.skills),
    ...story.turns.flatMap(oddTurn),
    ...findings.filter((finding) => !Object.hasOwn(FINDINGS, finding)),
  ];
}

test.each(names)('%s names only what there is', (name) => {
  expect(odd(read(name))).toEqual([]);
});

test('a misspelt name does not pass', () => {
  const turn = {
    say: { move: 'rapport' },
    efects: [],
    effects: ['raport'],
    never: ['reaction:lft'],
  };
  const story = { what: '', setup: { sed: 1 }, turns: [turn], end: { ended: null } };
  expect(odd(story as unknown as Story)).toEqual(['sed', 'efects', 'raport', 'reaction:lft']);
});

test('there is a story of each move and of each way a meeting can end', () => {
  const stories = names.map(read);
  const moves = new Set(stories.flatMap(({ turns }) => turns.map(({ say }) => say.move)));
  expect(Object.keys(MOVES).filter((move) => !moves.has(move as MoveName))).toEqual([]);
  const ends = new Set(stories.map(({ end }) => end.ended));
  expect(ENDINGS.filter((ending) => !ends.has(ending))).toEqual([]);
});
