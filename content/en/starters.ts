/** A way to begin a thank-you: did, showed, meant (content guide, 3.1 and 3.2). */
type Starter = {
  name: string;
  /** The first words, before the caret. */
  words: string;
  /** The whole pattern, with its fields in braces. */
  pattern: string;
  /** One note of this kind, to be shown beside the field. */
  example: string;
};

/** The twelve, in the order in which they are offered, three at a time. */
export const starters = [
  {
    name: 'Nothing special',
    words: 'No big reason today. I noticed ',
    pattern: 'No big reason today. I noticed {small habit}. It is so you, and I like having it in my life.',
    example: 'No big reason today. I noticed how you hum in the kitchen. It is so you.',
  },
  {
    name: 'Laughter',
    words: 'You made me laugh about ',
    pattern: 'You made me laugh about {thing}. You find the light side and never make me small. I needed it.',
    example: 'You made me laugh about the soup. You find the light side. I needed it.',
  },
  {
    name: 'Ear',
    words: 'You let me finish when I talked about ',
    pattern:
      'You let me finish when I talked about {topic}. You are patient with my long stories. I felt understood.',
    example: 'You let me finish when I talked about the move. I felt understood.',
  },
  {
    name: 'Everyday effort',
    words: 'You ',
    pattern: 'You {did}. You are so {quality} with the small things. It made my evening lighter.',
    example: 'You set the table before I was home. You are so thoughtful with the small things.',
  },
  {
    name: 'Courage',
    words: 'It was brave when you ',
    pattern: 'You {did}, and it was not easy. That was brave. It makes me braver too.',
    example: 'It was brave when you asked for the day off. It makes me braver too.',
  },
  {
    name: 'Staying',
    words: 'You stayed near when ',
    pattern:
      'When {hard thing} happened, you stayed near. You are steady when it is not fun. I felt less alone.',
    example: 'You stayed near when the news came. You are steady. I felt less alone.',
  },
  {
    name: 'With others',
    words: 'I saw how you were with ',
    pattern:
      'I saw how you were with {person}. You are kind when nobody is counting. I was proud to be with you.',
    example: 'I saw how you were with the new neighbour. I was proud to be with you.',
  },
  {
    name: 'An old one',
    words: 'I still think of the day you ',
    pattern: 'I still think of the day you {did}. It showed me how {quality} you are. It helps me even now.',
    example: 'I still think of the day you drove through the snow. It helps me even now.',
  },
  {
    name: 'Fairness',
    words: 'You heard my side about ',
    pattern: 'You heard my side about {topic} and moved a little. You are fair. We felt like a team.',
    example: 'You heard my side about the weekend and moved a little. We felt like a team.',
  },
  {
    name: 'Room for me',
    words: 'You gave me time for ',
    pattern: 'You gave me time for {my thing}. You are generous with our hours. I came back happier.',
    example: 'You gave me time for the long run. I came back happier.',
  },
  {
    name: 'From far away',
    words: 'From so far away you ',
    pattern:
      'You {called / wrote / stayed up} from so far. You make distance smaller. I went to sleep smiling.',
    example: 'From so far away you stayed up to hear my day. I went to sleep smiling.',
  },
  {
    name: 'The list in your head',
    words: 'You kept in mind ',
    pattern: 'You kept {thing} in mind so I did not have to. You are careful with us. I could breathe.',
    example: 'You kept in mind the dentist, so that I did not have to. I could breathe.',
  },
] as const satisfies readonly Starter[];
