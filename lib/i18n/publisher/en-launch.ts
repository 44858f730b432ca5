/** Before you launch: six questions, each with honest answers, and what follows from each. */
export const launch = {
  questions: {
    belief: {
      title: 'Do your people believe in you?',
      why: 'Nobody speaks well of a company at a friend’s table because a tool asked for it. If the last survey, or the last exit talks, say otherwise, that is the work to do first.',
      answers: {
        yes: 'Mostly, and I know from them',
        unsure: 'I think so, and have not asked',
        no: 'Not at the moment',
      },
      follows: {
        yes: 'Keep asking, and tell people what came of their answers.',
        unsure: 'Ask before you launch, with no names, and publish what you hear.',
        no: 'Wait. Mend what people say is wrong; a library will not do it, and would sound hollow.',
      },
    },
    ready: {
      title: 'Are they ready to join in?',
      why: 'Many have never posted about work. They fear saying something wrong, boring their friends, or being seen as the boss’s favourite.',
      answers: {
        yes: 'Some do it already, unasked',
        unsure: 'They would, with a hand',
        no: 'Hardly anybody posts',
      },
      follows: {
        yes: 'Begin with those who do it already. Ask what would help them, and give only that.',
        unsure: 'Offer an hour of help, for whoever wants it, and put tips into the library first.',
        no: 'Do not push. A library can also help people talk better at work, and that is enough.',
      },
    },
    trust: {
      title: 'Is it trust you are after, or control?',
      why: 'Who posts what cannot be seen here, on purpose. If you need lists, targets or approval of every post, this is the wrong tool.',
      answers: {
        yes: 'Trust: their words, their choice',
        unsure: 'Trust, but somebody here wants numbers',
        no: 'We need to know who posts',
      },
      follows: {
        yes: 'Say so in writing: no counting, no ranking, no consequence for those who do not.',
        unsure:
          'Settle it before the launch. Measure the library (is it read, is it useful), never the people.',
        no: 'Do not launch. People notice being counted, and stop believing the rest.',
      },
    },
    people: {
      title: 'Who could begin, and who is to be left in peace?',
      why: 'A few who like to write carry more than a campaign. Others have reasons to be silent that are none of the company’s business.',
      answers: {
        yes: 'We know a few, and they said yes',
        unsure: 'We have names in mind, and have not asked',
        no: 'Everyone is to take part',
      },
      follows: {
        yes: 'Let them shape the library. Thank them in private, never with a prize.',
        unsure: 'Ask each by themselves, so that a no costs nothing.',
        no: 'Make it an offer. Whoever is told to take part will say only what is safe.',
      },
    },
    weather: {
      title: 'What happens in bad weather?',
      why: 'An accident, a strike, a wave of dismissals: on that day people are asked about the company whether they like it or not.',
      answers: {
        yes: 'We can publish a notice within minutes, and have tried it',
        unsure: 'We know who would write it',
        no: 'We have not thought about it',
      },
      follows: {
        yes: 'Rehearse it twice a year, at an hour when nobody expects it.',
        unsure: 'Write three notices now, one for each level, and rehearse with them.',
        no: 'Do this before the launch. Silence is fine for employees; the company owes them the facts.',
      },
    },
    answer: {
      title: 'Who answers within the hour?',
      why: 'Somebody will ask: is this figure right, may I say that, a stranger insults me. The first answer decides whether they ask again.',
      answers: {
        yes: 'A person with a name, and a deputy',
        unsure: 'A shared mailbox',
        no: 'Nobody yet',
      },
      follows: {
        yes: 'Put the name into the feed, and say when it is answered.',
        unsure: 'Name who reads it on which day, and what happens in the evening.',
        no: 'Find somebody first. A library that nobody answers for is a risk put on the reader.',
      },
    },
  },
  notes: 'Notes',
  notesHint: 'Names, dates, what you agreed. They stay here and go into the note below.',
  note: 'Readiness note',
  noteIntro: 'One page for your own table: what you answered, and what follows.',
  unanswered: 'Not answered yet.',
  verdict: {
    go: 'You can begin, in the small, with those who want to.',
    first: (n: number) => (n === 1 ? 'One thing to do first.' : `${n} things to do first.`),
    wait: 'Wait with the launch. What stands against it is named below.',
    open: (n: number) => (n === 1 ? 'One question is open.' : `${n} questions are open.`),
  },
  print: 'Print',
  download: 'Download as Markdown',
  file: 'readiness-note',
  written: (day: string) => `Written on ${day}`,
  ask: 'Ask your people',
  askIntro:
    'These questions can go into the feed. Each employee answers for themselves; if you give a form, they can send an answer there by hand. Own Voice sends nothing.',
  askUrl: 'Your form',
  askUrlHint:
    'A page that begins with https:. Leave it empty, and everyone answers for themselves alone.',
  askNeedsLibrary: 'Begin a library first; the questions become part of its feed.',
  asked: {
    proud: 'What do you tell friends about your work, when they ask?',
    missing: 'What would have to change here before you would speak well of us?',
    help: 'What would help you to write about your work?',
    silence: 'Is there something you would rather not be asked to share?',
  },
};
