/** `f2f bench`: how fast the rules are, and with an address what the page weighs and costs. */
import { type Command, exit, UsageError } from '../command';
import { optionsIn, wholeIn } from '../options';
import { told } from '../sentences';
import { rowOf } from './figure';
import { MANY } from './many';
import { expectPage, measurePage } from './page';
import { measureRules } from './rules';

/** The longest play, in minutes, in which the heap is watched. */
const LONGEST = 120;

/** @throws UsageError when it is no address of a page */
function addressIn(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text;
  throw new UsageError(told('cli.notAddress', { value: text }));
}

export const bench: Command = {
  name: 'bench',
  summary: told('cli.bench'),
  usage: 'bench [--meetings N] [--page ADDRESS [--minutes N]] [--json]',
  run: async (args, write) => {
    const kinds = { json: 'flag', meetings: 'value', page: 'value', minutes: 'value' } as const;
    const { values } = optionsIn(args, kinds, 'none');
    const count = wholeIn(values.meetings ?? String(MANY), '--meetings', 1, MANY);
    const minutes = wholeIn(values.minutes ?? '0', '--minutes', 0, LONGEST);
    const address = values.page === undefined ? null : addressIn(values.page);
    if (address !== null) await expectPage(address);
    const figures = measureRules(count);
    if (address !== null) figures.push(...(await measurePage(address, minutes)));
    const page = [...figures.map(rowOf), ''].join('\n');
    write(values.json ? `${JSON.stringify({ figures }, null, 2)}\n` : page);
    return exit.ok;
  },
};
