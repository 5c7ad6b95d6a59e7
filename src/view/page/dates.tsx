import type { DateLine } from '../lines.js';
import { Basis, Cites, Section } from './parts.js';

/** Each time expression whose date had to be worked out, and from what. */
export const Dates = ({ lines }: { lines: readonly DateLine[] }) => (
  <Section id="dates" title="Dates worked out">
    <div class="wide" tabindex={0} role="region" aria-label="Table of dates">
      <table class="dates">
        <thead>
          <tr>
            <th scope="col">Words</th>
            <th scope="col">Date</th>
            <th scope="col">How it is known</th>
            <th scope="col">Worked out from</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr>
              <th scope="row">
                {line.ids.map((id) => (
                  <span id={id} />
                ))}
                “{line.text}”
                <Cites places={line.places} />
              </th>
              <td>
                {line.date}
                {line.alternatives.length > 0 ? <span class="but">could be {line.alternatives.join('; ')}</span> : null}
              </td>
              <td>
                <Basis basis={line.known} />
              </td>
              <td class="quiet">{line.because}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </Section>
);
