import type { Strategy } from '@/core/card';

/** Which of the five barriers a strategy may help with. */
type Barrier = 'past' | 'closeness' | 'days' | 'judged' | 'words';

/**
 * Why each strategy is worth an evening, and where that comes from: rows of the evidence table in plain words
 * (content guide, 1). What is only likely is said so; nothing is promised.
 */
const strategies: Record<Strategy, { why: string; source: string; barrier: Barrier }> = {
  checkin: {
    why: 'A day has many small ups and downs that nobody else saw. Telling a few of them lets the other one into your week, before the small things pile up.',
    source:
      'In a study of 198 couples, daily hassles had more to do with tension between two people than big events did. Couples who spoke of feelings, and felt heard, felt closer. (Bodenmann 2007; Laurenceau 1998)',
    barrier: 'days',
  },
  openup: {
    why: 'Something small, shown and kindly met, makes the next thing easier to show. You choose the size, and passing is always fine.',
    source:
      'People expect deeper talk to be more awkward than it turns out to be; with someone close the guess is nearer to the truth. (Kardas, Kumar and Epley 2022)',
    barrier: 'judged',
  },
  past: {
    why: 'A good story from long ago says much about a person, and it can be told again and again. Only the good days are asked for, unless you choose otherwise.',
    source:
      'Knowing the other one’s world, what they liked and where they come from, went together with lasting contentment in a study over six years. (Shapiro, Gottman and Carrere 2000)',
    barrier: 'past',
  },
  future: {
    why: 'A wish said aloud becomes something you can look at together, also when nothing comes of it. Small ones count as much as large ones.',
    source:
      'Doing something new together, even for seven minutes, left couples more content than a dull task did. (Aron and others 2000)',
    barrier: 'days',
  },
  rituals: {
    why: 'What you do again and again without thinking holds more than it seems: a hello, a cup, a word before sleep. It is worth knowing which ones are yours.',
    source:
      'Couples with small rituals report more warmth, if both of them see it as a ritual. (Garcia-Rada, Sezer and Norton 2019)',
    barrier: 'days',
  },
  listening: {
    why: 'A turn without a break, a look up, one curious question. Good listening is less about fine words than about one person feeling understood.',
    source:
      'Feeling understood, valued and cared for is at the heart of closeness, and good listening is a main way to it. (Itzchakov, Reis and Weinstein 2022)',
    barrier: 'words',
  },
  presence: {
    why: 'To notice the same thing at the same moment is a way of being together that needs few words, which is good to have on a tired evening.',
    source:
      'Couples who practised being attentive together for some weeks felt closer and less strained. That was a whole course; these are minutes, in its spirit. (Carson and others 2004)',
    barrier: 'closeness',
  },
  celebrate: {
    why: 'Good news grows when somebody is glad of it and wants to know more. It costs two minutes and asks nothing back.',
    source:
      'In 79 couples, how one took the other’s good news said more about how they fared later than how they took the bad. (Gable and others 2006)',
    barrier: 'closeness',
  },
};

/** The five barriers, with one first step each (content guide, 6.1). */
const barriers: Record<Barrier, { name: string; text: string; firstStep: string }> = {
  past: {
    name: 'Hard things in the past',
    text: 'What once hurt us can make closeness feel risky. Keeping things to yourself was wise then, and it may soften slowly now. You never owe anyone your story, tonight or later. It is enough to say what you need today. If old scenes keep coming back, steal your sleep or make you feel far away from yourself, a trained therapist can help in ways a browser cannot.',
    firstStep: 'Finish, alone or aloud: “When I go quiet, it mostly means I need …”',
  },
  closeness: {
    name: 'Different needs for closeness',
    text: 'Some of us move closer when we worry, some step back, most do both on different days. These are leanings on a scale, not types of people, and they can shift when someone is steady and kind over time. So there is no test here and no name for you or your partner. We only ask what helps.',
    firstStep: 'Each names one thing that helps when upset, and one that does not.',
  },
  days: {
    name: 'Full days',
    text: 'Work sends deadlines; love rarely does, so love waits. You do not need more hours. Ten minutes with the lid down, tied to a moment that comes anyway, is a fair start. If you miss an evening, nothing is lost: one gap does not break a habit. Pick the moment, not the amount.',
    firstStep: '“When …, I close the lid.”',
  },
  judged: {
    name: 'Worry about being judged',
    text: 'Before we say something true, we guess how it will be met, and the guess is often darker than the meeting. Still, you decide the size. Say something small, see how it lands, then choose about the next bit. And when you are the one who hears it: thanks first, thoughts later. That order builds the safe place.',
    firstStep: 'Share one thing you liked today and felt a bit silly about.',
  },
  words: {
    name: 'Talking past each other',
    text: 'Good talk is less about fine words than about one person feeling understood. That takes time more than skill: a turn without a break, a look up, one curious question. You may still disagree after that, and it will hurt less. Start with the day, not with the sore points. Sore points like rested people.',
    firstStep: 'Two minutes each; the listener asks only “What was the most important part?”',
  },
};

export const explainers = { strategies, barriers };
