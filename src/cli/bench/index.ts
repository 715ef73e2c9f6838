/** `f2f bench`: how fast the rules are, beside a plain reducer in the same run. */
import { average } from '../../bots';
import { random } from '../../bots/simple';
import { type Command, exit } from '../command';
import { optionsIn, wholeIn } from '../options';
import { inLines, told } from '../sentences';
import { type Figure, rowOf } from './figure';
import { MANY, manyMeetings } from './many';
import { playedMeetings, stepsOf } from './played';
import { plainStep } from './reducer';
import { bargainingStep, lateToEarly, ordinaryStep } from './steps';
import { replaying, scoring } from './whole';

/** @param count how many whole meetings each bot plays */
function measure(count: number): { figures: Figure[]; growth: number } {
  const meetings = playedMeetings();
  const steps = stepsOf(meetings);
  const one = plainStep();
  const figure = (name: string, value: number, goal: number | null): Figure => {
    return { name, unit: 'us', value, ratio: value / one, goal };
  };
  const figures: Figure[] = [
    figure('plain reducer step', one, null),
    figure('ordinary play', ordinaryStep(steps), 10),
    figure('bargaining step', bargainingStep(steps), 100),
    figure('score', scoring(meetings), 200),
    figure('replay of a recording', replaying(meetings), null),
    ...[random, average].map((bot): Figure => {
      const [name, value] = [`${MANY} meetings, ${bot.name}, CPU`, manyMeetings(bot, count)];
      return { name, unit: 's', value, ratio: null, goal: 10 };
    }),
  ];
  return { figures, growth: lateToEarly(steps) };
}

export const bench: Command = {
  name: 'bench',
  summary: told('cli.bench'),
  usage: 'bench [--meetings N] [--json]',
  run: async (args, write) => {
    const { values } = optionsIn(args, { json: 'flag', meetings: 'value' }, 'none');
    const count = wholeIn(values.meetings ?? String(MANY), '--meetings', 1, MANY);
    const { figures, growth } = measure(count);
    const grown = inLines(told('cli.growth', { ratio: growth.toFixed(2) }));
    const page = [...figures.map(rowOf), grown, ''].join('\n');
    write(values.json ? `${JSON.stringify({ figures, growth }, null, 2)}\n` : page);
    return exit.ok;
  },
};
