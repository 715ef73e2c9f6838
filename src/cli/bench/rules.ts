/** How fast the rules are, beside a plain reducer in the same run. */
import { average } from '../../bots';
import { random } from '../../bots/simple';
import type { Figure } from './figure';
import { MANY, manyMeetings } from './many';
import { playedMeetings, stepsOf } from './played';
import { plainStep } from './reducer';
import { bargainingStep, lateToEarly, ordinaryStep } from './steps';
import { replaying, scoring } from './whole';

/**
 * Figures P5, P6 and P11 of the rules.
 * @param count how many whole meetings each bot plays
 */
export function measureRules(count: number): Figure[] {
  const meetings = playedMeetings();
  const steps = stepsOf(meetings);
  const one = plainStep();
  const figure = (name: string, value: number, goal: number | null): Figure => {
    return { name, unit: 'us', value, ratio: value / one, goal };
  };
  const whole = [random, average].map((bot): Figure => {
    const [name, value] = [`P6 ${MANY} meetings, ${bot.name}, CPU`, manyMeetings(bot, count)];
    return { name, unit: 's', value, ratio: null, goal: 10 };
  });
  const growth = lateToEarly(steps);
  return [
    figure('plain reducer step', one, null),
    figure('P5 ordinary play', ordinaryStep(steps), 10),
    figure('P5 bargaining step', bargainingStep(steps), 100),
    figure('P5 score', scoring(meetings), 200),
    figure('replay of a recording', replaying(meetings), null),
    ...whole,
    { name: 'P11 late step, of an early one', unit: 'x', value: growth, ratio: null, goal: null },
  ];
}
