import type { ReactNode } from 'react';
import { Switch } from '@/components/ui/switch';
import type { Book } from '@/core/card-book';
import type { Note } from '@/core/journal';
import { gardenOf, inTheShade, type Jar, jarsOf, type Plant } from '@/core/looking-back';
import type { Day } from '@/core/plan';
import { strategyNames } from '@/locales/en/glance';
import { lookingBack as words } from '@/locales/en/journal';
import { fill } from '@/locales/fill';

type LookingBackProps = {
  on: boolean;
  turn: (on: boolean) => void;
  notes: readonly Note[];
  book: Book;
  today: Day;
};

/** Pictures of the last weeks, only when they are wanted: what happened, with no target and no empty places. */
export function LookingBack({ on, turn, notes, book, today }: LookingBackProps) {
  const jars = jarsOf(notes, today);
  const garden = gardenOf(book, today);
  return (
    <section className="back">
      <div className="row apart">
        <h2>{words.title}</h2>
        <Switch label={words.show} checked={on} onChange={(event) => turn(event.target.checked)} />
      </div>
      {on && (
        <div className="back-pictures">
          <Picture title={words.thanks} more={words.thanksMore} rows={jars.map(jarRow)}>
            <Jars jars={jars} />
          </Picture>
          <Picture title={words.talked} more={remark(garden)} rows={garden.map(plantRow)}>
            <Garden garden={garden} />
          </Picture>
        </div>
      )}
    </section>
  );
}

type PictureProps = {
  title: string;
  more: string;
  /** The same content in words. */
  rows: readonly (readonly [name: string, value: string])[];
  children: ReactNode;
};

function Picture({ title, more, rows, children }: PictureProps) {
  return (
    <figure className="sheet">
      <h3>{title}</h3>
      {children}
      <figcaption className="small soft">{more}</figcaption>
      <details>
        <summary className="small soft">{words.table}</summary>
        <table>
          <tbody>
            {rows.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Where the lights lie in a jar, from its floor up: three and two by turns. */
const lights = [
  [50, 114],
  [68, 114],
  [86, 114],
  [59, 98],
  [77, 98],
  [50, 82],
  [68, 82],
  [86, 82],
  [59, 66],
  [77, 66],
] as const;

function Jars({ jars }: { jars: readonly Jar[] }) {
  return (
    <svg className="pic" viewBox="0 0 400 160" aria-hidden="true">
      {jars.map((jar, index) => (
        <g key={jar.month} transform={`translate(${index * 132})`}>
          <path
            className="glass"
            d="M43 26h50M47 26v9q-13 5-13 18v63q0 11 11 11h46q11 0 11-11V53q0-13-13-18v-9"
          />
          {lights.slice(0, jar.lights).map(([x, y]) => (
            <circle className="dot" key={`${x} ${y}`} cx={x} cy={y} r="7" />
          ))}
          <text x="68" y="152" textAnchor="middle">
            {monthName(jar.month)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Garden({ garden }: { garden: readonly Plant[] }) {
  return (
    <svg className="pic" viewBox="0 0 400 278" aria-hidden="true">
      {garden.map(({ strategy, leaves }, index) => (
        <g key={strategy} transform={`translate(${(index % 4) * 100} ${index < 4 ? 0 : 144})`}>
          <path className="stem" d="M50 104v-72M28 104h44" />
          {[88, 70, 52].slice(0, leaves).map((at) => (
            <path
              className="dot"
              key={at}
              d={`M50 ${at}q4 -15 22 -16q-1 16 -22 16zM50 ${at}q-4 -15 -22 -16q1 16 22 16z`}
            />
          ))}
          <text x="50" y="126" textAnchor="middle">
            {strategyNames[strategy]}
          </text>
        </g>
      ))}
    </svg>
  );
}

function jarRow({ month, lights: count, many }: Jar): [string, string] {
  return [monthName(month), many ? words.many : String(count)];
}

function plantRow({ strategy, leaves }: Plant): [string, string] {
  return [strategyNames[strategy], words.leaves[leaves]];
}

function remark(garden: readonly Plant[]): string {
  const low = inTheShade(garden);
  return low === null ? words.talkedMore : fill(words.shade, { strategy: strategyNames[low] });
}

function monthName(month: string): string {
  return Temporal.PlainYearMonth.from(month)
    .toPlainDate({ day: 1 })
    .toLocaleString(undefined, { month: 'long' });
}
