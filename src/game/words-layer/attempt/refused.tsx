/** An attempt that cannot be shown, and why. */
import { Notice } from '../parts/notice';
import { TopBar } from '../top-bar';
import { Say } from '../voice';
import '../../look/start.css';

interface Props {
  /** Id of the sentence. */
  readonly why: string;
  onHome(): void;
  /** Where it is worth trying again. */
  onTry?(): void;
}

export function Refused({ why, onHome, onTry }: Props) {
  return (
    <>
      <TopBar title="app.name" onBack={onHome} />
      <main class="desk welcome">
        <section class="card welcome-card">
          <h2>
            <Say id="refused.title" />
          </h2>
          <Notice>
            <Say id={why} />
          </Notice>
          <div class="actions">
            {onTry && (
              <button type="button" class="button primary" onClick={onTry}>
                <Say id="ui.tryAgain" />
              </button>
            )}
            <button type="button" class={onTry ? 'button' : 'button primary'} onClick={onHome}>
              <Say id="ui.back" />
            </button>
          </div>
        </section>
      </main>
    </>
  );
}
