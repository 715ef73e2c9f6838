/** How long many whole meetings of a bot take, scores included. */
import { type Bot, playOut } from '../../bots/player';
import { PLAIN } from '../../core/plain-setup';
import { score } from '../../core/score';
import { oren } from '../../scenario/shipped';

export const MANY = 10_000;

/** CPU seconds of one process for `MANY` meetings. @param count how many of them are played */
export function manyMeetings(bot: Bot, count: number): number {
  const before = process.cpuUsage();
  let points = 0;
  for (let seed = 1; seed <= count; seed++)
    points += score(playOut(oren.scenario, { ...PLAIN, seed }, bot)).total;
  const { user, system } = process.cpuUsage(before);
  if (!Number.isFinite(points)) throw new Error('a meeting has no score');
  return ((user + system) / 1e6) * (MANY / count);
}
