import type { ComparisonView } from '../comparison.js';
import type { ClaimLine, PrecedentLine } from '../lines.js';
import { SIGNS } from './columns.js';
import { According, capital, Cites, Passages, Section } from './parts.js';

/** What an editor must know first: where the reports cannot both be right, then where they part. */
export const Differences = ({ view }: { view: ComparisonView }) => {
  const grave = view.parts.filter((line) => line.severity === 'contradiction' || line.severity === 'divergence');
  const presented = view.parts.length - grave.length;
  return (
    <Section id="differences" title="Where they part">
      {grave.some((line) => line.severity === 'contradiction') ? null : <p>No contradiction was found between these reports.</p>}
      <div class="cards">
        {grave.map((line) => (
          <Card line={line} />
        ))}
      </div>
      {presented > 0 ? (
        <p class="note">
          {presented === 1 ? 'One more claim differs' : `${presented} more claims differ`} only in how it is put:{' '}
          <a href="#claims">see the claims</a>.
        </p>
      ) : null}
    </Section>
  );
};

const Card = ({ line }: { line: ClaimLine }) => (
  <article class={`card ${line.severity}`}>
    <h3>
      {line.severity ? (
        <span class={`tag ${line.severity}`}>
          {SIGNS[line.severity]} {line.severity}
        </span>
      ) : null}{' '}
      {capital(line.about)}
      {line.crux ? <span class="crux">: {line.crux}</span> : null}{' '}
      <a class="id" href={`#${line.id}`}>
        {line.id}
      </a>
    </h3>
    <div class="sides">
      {line.sides.map((side) => (
        <div class="side">
          <Passages passages={side.passages} />
          <According to={side.according} />
        </div>
      ))}
    </div>
  </article>
);

const VERDICT_SIGNS: Readonly<Record<string, string>> = { supported: '✓', contradicted: '✗', open: '?' };

/** “First since”, “highest-level since”: what the reports together make of each. */
export const Precedents = ({ lines }: { lines: readonly PrecedentLine[] }) => (
  <Section id="precedents" title="First, last, highest">
    <ul class="plain">
      {lines.map(({ id, text, verdict, because, places }) => (
        <li id={id} class="precedent">
          <span class={`tag verdict ${verdict}`}>
            {VERDICT_SIGNS[verdict] ?? ''} {verdict}
          </span>{' '}
          {capital(text)}
          <Cites places={places} />
          <span class="because">{because}</span>
        </li>
      ))}
    </ul>
  </Section>
);
