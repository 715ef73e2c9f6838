/**
 * Little meetings that a trainer can read: what is said, turn by turn, and what must come of it.
 * `effects` and `cues` must all happen in that turn, `never` must not. A cue is written as its name,
 * `name:of` or `name:of=level`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLAIN } from '../../src/bots/playtest';
import { play, start } from '../../src/core/meeting';
import { score } from '../../src/core/score';
import type { Action, Cue, Meeting, MeetingEvent, Setup, Temper } from '../../src/core/types';
import type { Skill } from '../../src/core/vocabulary';
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
    readonly ended: string | null;
    /** Skill: least and greatest points, or why it was not observed. */
    readonly skills?: Readonly<Partial<Record<Skill, readonly [number, number] | string>>>;
    readonly findings?: readonly string[];
  };
}

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

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
  const story: Story = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
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

test('there is a story for each way a meeting can go', () => {
  expect(names.length).toBeGreaterThanOrEqual(8);
});
