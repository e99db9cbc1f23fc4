type PicksProps<Name extends string | number> = {
  legend: string;
  more?: string;
  name: string;
  choices: Record<Name, string>;
  chosen: Name;
  choose: (name: Name) => void;
};

/** One choice of a few, as chips in a row. */
export function Picks<Name extends string | number>(props: PicksProps<Name>) {
  const { legend, more, name, choices, chosen, choose } = props;
  return (
    <fieldset className="set">
      <legend>{legend}</legend>
      <div className="row">
        {(Object.keys(choices) as Name[]).map((choice) => (
          <label className="chip" key={choice}>
            <input
              type="radio"
              name={name}
              checked={String(choice) === String(chosen)}
              onChange={() => choose(choice)}
            />
            {choices[choice]}
          </label>
        ))}
      </div>
      {more && <p className="small soft">{more}</p>}
    </fieldset>
  );
}
