import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import type { State } from '@/core/state';
import { reminderChoice as words } from '@/locales/en/reminder-choice';
import './reminder.css';

type ReminderFormProps = {
  reminder: State['reminder'];
  /** Which permissions were given. */
  given: { notifications: boolean; idle: boolean };
  change: (change: Partial<State['reminder']>) => void;
  /** Asks the browser's permission; must be called straight from a click. Answers whether it was given. */
  askFor: (permission: 'notifications' | 'idle') => Promise<boolean>;
  giveBack: (permission: 'notifications' | 'idle') => void;
  sendTest: () => void;
};

/** How to be reminded. Each permission is asked for where it is chosen, and can be refused. */
export function ReminderForm({ reminder, given, change, askFor, giveBack, sendTest }: ReminderFormProps) {
  const [refused, setRefused] = useState(false);
  const notifying = reminder.notify && given.notifications;

  const notify = async (on: boolean) => {
    // Straight from the click: the browser asks for nothing later than that.
    const permitted = on && (await askFor('notifications').catch(() => false));
    setRefused(on && !permitted);
    change({ notify: permitted });
  };
  return (
    <div className="remind">
      <p className="soft">{words.always}</p>
      <div className="choice">
        <Switch
          label={words.notify}
          checked={notifying}
          onChange={(event) => void notify(event.target.checked)}
        />
        <p className="small soft">{words.notifyMore}</p>
        {refused && (
          <p className="small" role="alert">
            {words.refused}
          </p>
        )}
      </div>
      {notifying && <Test send={sendTest} />}
      {(notifying || reminder.open) && (
        <div className="choice">
          <Switch
            label={words.idle}
            checked={given.idle}
            onChange={(event) => void (event.target.checked ? askFor('idle') : giveBack('idle'))}
          />
          <p className="small soft">{words.idleMore}</p>
        </div>
      )}
      <div className="choice">
        <Switch
          label={words.open}
          checked={reminder.open}
          onChange={(event) => change({ open: event.target.checked })}
        />
        <p className="small soft">{words.openMore}</p>
      </div>
    </div>
  );
}

/** A sample of the reminder, and whether it came through. */
function Test({ send }: { send: () => void }) {
  const [stage, setStage] = useState<'before' | 'sent' | 'seen' | 'hidden'>('before');
  const again = useRef<HTMLButtonElement>(null);
  const answer = (stage: 'seen' | 'hidden') => {
    setStage(stage);
    // The button that was pressed goes.
    again.current?.focus();
  };
  return (
    <div className="row">
      <Button
        look="low-veil"
        ref={again}
        onClick={() => {
          send();
          setStage('sent');
        }}
      >
        {words.test}
      </Button>
      <span role="status">{said[stage]}</span>
      {stage === 'sent' && (
        <>
          <Button look="low-bare" onClick={() => answer('seen')}>
            {words.yes}
          </Button>
          <Button look="low-bare" onClick={() => answer('hidden')}>
            {words.no}
          </Button>
        </>
      )}
    </div>
  );
}

const said = { before: '', sent: words.seen, seen: words.good, hidden: words.hidden } as const;
