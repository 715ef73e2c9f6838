/** One attempt of this browser: taken up, played by one tab at a time, or said why not. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { writtenFor } from '../../../scenario/languages';
import { useSpeech } from '../../../words/voice';
import { type Desk, type Seated, takeUp } from '../../desk';
import { TextsMissing } from '../../texts';
import { useWatched } from '../../watched';
import { later } from '../parts/later';
import { TopBar } from '../top-bar';
import { Refused } from './refused';
import { Table, type TableProps } from './table';

const Elsewhere = later(() =>
  import(/* webpackChunkName: "beyond" */ './elsewhere').then((room) => room.Elsewhere),
);
const Past = later(() =>
  import(/* webpackChunkName: "beyond" */ './past').then((room) => room.Past),
);

interface Props extends Omit<TableProps, 'session'> {
  readonly id: string;
  /** Called when the table stands there, or what is said in its place. */
  onShown(): void;
}

type State =
  | Seated
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly why: string };

export function AttemptScreen({ id, onShown, ...table }: Props) {
  const { desk, onHome } = table;
  const [state, sit] = useSeat(desk, id);
  const opening = state.kind === 'opening';
  useLayoutEffect(() => (opening ? undefined : onShown()), [opening]);
  switch (state.kind) {
    case 'seated':
      return <Played {...table} seated={state} onTake={() => sit(true)} onTry={() => sit(false)} />;
    case 'taken':
      return <Elsewhere onTake={() => sit(true)} onTry={() => sit(false)} onHome={onHome} />;
    case 'faulty':
      return <Refused why={`fault.${state.fault}`} onHome={onHome} />;
    case 'past':
      return <Past attempt={state.attempt} fault={state.fault} onHome={onHome} />;
    case 'unknown':
      return <Refused why="fault.unknown" onHome={onHome} />;
    case 'failed':
      return <Refused why={state.why} onTry={() => sit(false)} onHome={onHome} />;
    default:
      return <TopBar title="app.name" onBack={onHome} />;
  }
}

interface PlayedProps extends Omit<TableProps, 'session'> {
  readonly seated: Extract<Seated, { kind: 'seated' }>;
  onTake(): void;
  onTry(): void;
}

/** The table, until another tab takes it over. */
function Played({ seated, onTake, onTry, ...rest }: PlayedProps) {
  const { elsewhere } = useWatched(seated.session);
  if (elsewhere) return <Elsewhere {...{ onTake, onTry }} onHome={rest.onHome} />;
  return <Table session={seated.session} {...rest} />;
}

/** Sits down when the screen opens and gets up when it closes. */
function useSeat(desk: Desk, id: string): [State, (force: boolean) => void] {
  const { lang } = useSpeech();
  const [state, setState] = useState<State>({ kind: 'opening' });
  const [asked, setAsked] = useState({ force: false });
  useEffect(() => {
    let gone = false;
    let leave = () => {};
    const seated = (now: State) => {
      if (now.kind === 'seated') leave = now.leave;
      if (gone) leave();
      else setState(now);
    };
    takeUp(desk, id, { ...asked, language: writtenFor(lang) }).then(seated, (error) => {
      const why = error instanceof TextsMissing ? 'fault.offline' : 'fault.store';
      seated({ kind: 'failed', why });
    });
    return () => {
      gone = true;
      leave();
    };
  }, [desk, id, asked]);
  return [state, (force) => setAsked({ force })];
}
