import { readLanguage } from '../../src/cli/locales';
import { truthNow } from '../../src/core/customer/foresight';
import { type Debriefed, debriefOf } from '../../src/core/debrief';
import { findingLine } from '../../src/core/debrief/finding-line';
import { toneOf } from '../../src/core/debrief/finding-ways';
import { costOf, weightIn } from '../../src/core/debrief/worth';
import { history, play, start } from '../../src/core/meeting';
import type { Question } from '../../src/core/moves/before';
import type { Meeting } from '../../src/core/types';
import { spoken } from '../../src/debrief-view/spoken';
import { oren } from '../../src/scenario/shipped';
import { textsFor } from '../../src/words/check';
import { stripIsolates } from '../../src/words/segments';
import { createSpeech } from '../../src/words/speech';
import { meetings } from './played';

const languages = ['he', 'en'] as const;
const texts = languages.map((language) => textsFor('oren', readLanguage(language)));

const all: readonly { meeting: Meeting; debrief: Debriefed }[] = meetings.map((meeting) => ({
  meeting,
  debrief: debriefOf(meeting),
}));

test('bots show most of what can be marked', () => {
  const seen = new Set(all.flatMap(({ debrief }) => debrief.score.marks.map((m) => m.finding)));
  expect(seen.size).toBeGreaterThan(90);
});

describe.each(languages)('told in %s', (language) => {
  const missing: string[] = [];
  const speech = createSpeech({
    language,
    texts: texts[languages.indexOf(language)] ?? {},
    address: 'f',
    customer: 'f',
    onMissing: (id) => missing.push(id),
  });
  const say = (id: string) => speech.say(id);

  test('every mark of every meeting can be told, its names too', () => {
    const odd: string[] = [];
    for (const { debrief } of all)
      for (const mark of debrief.score.marks) {
        const line = findingLine(mark, debrief.facts);
        const text = stripIsolates(speech.say(line.id, spoken(line.slots, speech)));
        line.names.forEach(say);
        say(`guidance.${mark.guidance}.title`);
        if (/\{\{|⟦|NaN|Infinity|undefined/.test(text) || text.length > 255) odd.push(text);
      }
    expect([...new Set(odd)]).toEqual([]);
    expect([...new Set(missing)]).toEqual([]);
  });

  test('every cause, shift, promise, need and clause has a name', () => {
    for (const { debrief } of all) {
      for (const { causes } of debrief.turns)
        for (const { id, names, shifts } of causes) {
          [id, ...names].forEach(say);
          for (const { what, of } of shifts) [what, ...(of ? [of] : [])].forEach(say);
        }
      for (const { source, what, word } of debrief.promises) [source, what, word].forEach(say);
      for (const { why } of debrief.skills) if (why) say(why);
    }
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('highlights', () => {
  test('at most three of each, praise among the good and faults among the bad', () => {
    for (const { debrief } of all) {
      const { worked, toChange } = debrief.highlights;
      expect(Math.max(worked.length, toChange.length)).toBeLessThanOrEqual(3);
      expect(worked.every(({ mark }) => toneOf(mark, debrief.facts) === 'good')).toBe(true);
      expect(toChange.every(({ mark }) => toneOf(mark, debrief.facts) === 'bad')).toBe(true);
    }
  });

  test('each finding once, and different skills before the same one again', () => {
    let repeated = 0;
    for (const { debrief } of all) {
      const { worked, toChange } = debrief.highlights;
      for (const list of [worked, toChange]) {
        expect(new Set(list.map(({ mark }) => mark.finding)).size).toBe(list.length);
        const skills = list.map(({ mark }) => mark.skill);
        const again = skills.filter((skill, i) => skills.indexOf(skill) < i);
        expect(skills).toEqual([...new Set(skills), ...again]);
        repeated += again.length;
      }
    }
    expect(repeated).toBeGreaterThan(0);
  });

  test('a skill comes up twice only when no other one has anything to say', () => {
    for (const { debrief } of all) {
      const { score, facts, highlights } = debrief;
      const skills = highlights.toChange.map(({ mark }) => mark.skill);
      if (new Set(skills).size === skills.length) continue;
      const silent = score.marks.filter((mark) => !skills.includes(mark.skill));
      const bad = silent.filter((mark) => toneOf(mark, facts) === 'bad');
      const sizes = bad.map((mark) => costOf(mark, score.marks) * weightIn(score, mark));
      expect(Math.max(0, ...sizes)).toBeLessThan(0.2);
    }
  });

  test('a fault that brought no points still counts by what it kept away', () => {
    const { debrief } = all.find(({ debrief }) =>
      debrief.score.marks.some(({ finding }) => finding === 'demo.relevant.nobody'),
    ) as (typeof all)[number];
    const { marks } = debrief.score;
    const nobody = marks.find(({ finding }) => finding === 'demo.relevant.nobody');
    expect(nobody && costOf(nobody, marks)).toBeGreaterThan(0);
  });

  test('pressing again and again outweighs one clumsy word', () => {
    const pushy = all.find(
      ({ debrief }) =>
        debrief.score.marks.filter(({ finding }) => finding === 'cl.premature.close').length > 3,
    );
    const names = pushy?.debrief.highlights.toChange.map(({ mark }) => mark.finding);
    expect(names).toContain('cl.premature.close');
  });

  test('whoever has something to learn hears of it', () => {
    const learners = all.filter(({ debrief }) => debrief.headline.process <= 85);
    expect(learners.length).toBeGreaterThan(all.length / 2);
    for (const { debrief } of learners)
      expect(debrief.highlights.toChange.length).toBeGreaterThan(0);
  });
});

describe('turn by turn', () => {
  test('every turn stands there once, in order, with how she was after it', () => {
    for (const { meeting, debrief } of all) {
      const turns = debrief.turns.map(({ turn }) => turn).filter((turn) => turn > 0);
      expect(turns).toEqual(Array.from({ length: meeting.open.turn }, (_, i) => i + 1));
      const last = debrief.turns.at(-1);
      expect(last?.after.trust).toBe(Math.round((meeting.past?.after.trust ?? 0) * 100));
    }
  });

  test('every mark stands at its turn, those of the briefing before the first', () => {
    for (const { debrief } of all) {
      const placed = debrief.turns.flatMap(({ marks }) => marks).length;
      const briefed = debrief.turns[0]?.turn === 0;
      const before = debrief.score.marks.filter(({ turn }) => turn === 0).length;
      expect(placed + (briefed ? 0 : before)).toBe(debrief.score.marks.length);
    }
  });
});

/** The meeting as it stood when each forecast was made. */
function momentsOf(meeting: Meeting): Meeting[] {
  let now = start(meeting.scenario, meeting.setup);
  return history(meeting).flatMap(({ action }) => {
    const before = now;
    now = play(now, action).meeting;
    return action.move === 'forecast' ? [before] : [];
  });
}

/** What was true then, worked out by hand but for the discount. */
function trueBin(question: Question, meeting: Meeting | undefined): number | null {
  if (!meeting) throw new Error('a forecast that nobody made');
  const { mind, scenario } = meeting;
  const level = scenario.table.topics.reduce(
    (sum, { importance }, t) => sum + importance * (mind.level[t] ?? 0),
    0,
  );
  if (question === 'close') return null;
  if (question === 'level') return [1.75, 2.5, 3.25].filter((edge) => level > edge).length;
  if (question === 'fear') return mind.risk0.indexOf(Math.max(...mind.risk0));
  return truthNow(scenario, mind).discount ?? null;
}

describe('skills, truth and promises', () => {
  test('a skill that was not observed says why and has no marks', () => {
    for (const { debrief } of all)
      for (const { points, why, marks } of debrief.skills) {
        expect(points === null).toBe(why !== null);
        if (points === null) expect(marks).toEqual([]);
      }
  });

  test('what was hidden is told: greatest fear first, and whether a deal was possible', () => {
    for (const { meeting, debrief } of all) {
      const { fears, room, levels, conditions } = debrief.truth;
      expect(fears[0]?.start).toBe(Math.round(Math.max(...meeting.mind.risk0) * 100));
      expect(levels.every(({ level }) => level >= 1 && level <= 4)).toBe(true);
      expect(conditions).toHaveLength(oren.scenario.table.conditions.length);
      expect(room.kept === null).toBe(meeting.open.deal === null);
      if (meeting.mind.noDeal) expect(room.possible).toBe(false);
      if (!room.possible) expect(room.best).toBeNull();
    }
  });

  test('every promise of the meeting stands in the ledger with its odds', () => {
    for (const { meeting, debrief } of all) {
      expect(debrief.promises).toHaveLength(meeting.mind.promises.length);
      expect(debrief.promises.every(({ odds }) => odds > 0 && odds < 1)).toBe(true);
    }
  });

  test('each forecast stands beside what was true', () => {
    for (const { meeting, debrief } of all) {
      expect(debrief.forecasts.map(({ stage }) => stage)).toEqual(
        meeting.open.forecasts.map(({ stage }) => stage),
      );
      const made = momentsOf(meeting);
      for (const [i, { guesses }] of debrief.forecasts.entries())
        for (const { question, truth } of guesses)
          expect([i, question, truth]).toEqual([i, question, trueBin(question, made[i])]);
    }
    const asked = all.flatMap(({ debrief }) => debrief.forecasts.flatMap(({ guesses }) => guesses));
    expect(new Set(asked.map(({ question }) => question)).size).toBe(4);
  });
});
