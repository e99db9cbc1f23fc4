import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { type Plan, type Weekday, weekdays } from '@/core/plan';
import { listed, planning, shortWeekdayNames, weekdayNames } from '@/locales/en/plan';
import { fill } from '@/locales/fill';
import {
  dropOwn,
  moveOwn,
  nextOwnDay,
  ownDays,
  planOf,
  setOwnTime,
  setTime,
  toggleDay,
  type Week,
  weekOf,
} from './plan-edit';
import { TimeField } from './time-field';
import './plan.css';

type PlanFormProps = {
  plan: Plan;
  /** Called with every plan that was chosen, and never with one that is the same as before. */
  change: (plan: Plan) => void;
};

/** The closing times: one for the chosen days, and another on some of them. */
export function PlanForm({ plan, change }: PlanFormProps) {
  const [week, setWeek] = useState(() => weekOf(plan));
  const [known, setKnown] = useState(plan);
  const [sent, setSent] = useState<Plan[]>([]);
  // A plan that was changed elsewhere replaces what stands here. Our own, coming back, does not: by then the next
  // change may have been made.
  if (!isSame(known, plan)) {
    const echo = sent.findIndex((own) => isSame(own, plan));
    setKnown(plan);
    setSent(sent.slice(echo + 1));
    if (echo === -1) setWeek(weekOf(plan));
  }
  const choose = (next: Week) => {
    setWeek(next);
    const chosen = planOf(next);
    if (isSame(chosen, planOf(week))) return;
    setSent([...sent, chosen]);
    change(chosen);
  };

  const id = useId();
  return (
    <>
      <div className="plan-row plan-main">
        <label htmlFor={id}>{planning.time}</label>
        <TimeField id={id} time={week.time} change={(time) => choose(setTime(week, time))} />
      </div>
      <Days week={week} choose={choose} />
      <OwnTimes week={week} choose={choose} />
    </>
  );
}

type Choosing = { week: Week; choose: (week: Week) => void };

function Days({ week, choose }: Choosing) {
  const id = useId();
  return (
    <div className="plan-row plan-week">
      <div>
        <span className="plan-name" id={id}>
          {planning.days}
        </span>
        <p className="small soft" role="status">
          {openWords(week)}
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out beside its name. */}
      <div className="plan-days" role="group" aria-labelledby={id}>
        {weekdays.map((day) => (
          <label className="chip" key={day}>
            <input
              type="checkbox"
              aria-label={weekdayNames[day]}
              checked={week.days.includes(day)}
              onChange={() => choose(toggleDay(week, day))}
            />
            {shortWeekdayNames[day]}
          </label>
        ))}
      </div>
    </div>
  );
}

function OwnTimes({ week, choose }: Choosing) {
  const wasAdded = useRef(false);
  const last = useRef<HTMLInputElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const days = ownDays(week);
  useEffect(() => {
    if (wasAdded.current && days.length > 0) last.current?.focus();
    wasAdded.current = false;
  }, [days.length]);

  const next = nextOwnDay(week);
  return (
    <>
      {days.map((day, row) => (
        // A row stays the same when it is moved to another day, so that the focus stays in it.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above.
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in one line.
        <div className="plan-row plan-own" role="group" aria-label={weekdayNames[day]} key={row}>
          <span className="plan-on">
            {planning.on} <OwnDay week={week} day={day} move={(to) => choose(moveOwn(week, day, to))} />
          </span>
          <TimeField
            ref={row === days.length - 1 ? last : undefined}
            aria-label={fill(planning.ownTime, { day: weekdayNames[day] })}
            time={week.own[day] ?? week.time}
            change={(time) => choose(setOwnTime(week, day, time))}
          />
          <Button
            look="low-bare"
            onClick={() => {
              choose(dropOwn(week, day));
              add.current?.focus();
            }}
          >
            {planning.same}
          </Button>
        </div>
      ))}
      <div className="plan-add">
        <Button
          look="low-veil"
          ref={add}
          aria-disabled={next === null}
          onClick={() => {
            if (next === null) return;
            wasAdded.current = true;
            choose(setOwnTime(week, next, week.time));
          }}
        >
          {planning.own}
        </Button>
      </div>
    </>
  );
}

function OwnDay({ week, day, move }: { week: Week; day: Weekday; move: (to: Weekday) => void }) {
  const free = weekdays.filter((other) => other === day || week.own[other] === undefined);
  return (
    <select
      className="field fit"
      aria-label={planning.ownDay}
      value={day}
      onChange={(event) => move(event.currentTarget.value as Weekday)}
    >
      {free.map((other) => (
        <option value={other} key={other}>
          {weekdayNames[other]}
        </option>
      ))}
    </select>
  );
}

function openWords({ days }: Week): string {
  if (days.length === 0) return planning.noDay;
  const open = weekdays.filter((day) => !days.includes(day));
  if (open.length === 0) return planning.noneOpen;
  const names = listed(open.map((day) => weekdayNames[day]));
  return fill(open.length === 1 ? planning.staysOpen : planning.stayOpen, { days: names });
}

function isSame(one: Plan, other: Plan): boolean {
  return weekdays.every((day) => one[day] === other[day]);
}
