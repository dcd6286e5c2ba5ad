import type { RoomWords } from '../room-words';

export const germanRoom: RoomWords = {
  redirects: [
    { instead: 'Die haben es einfach nicht gemacht.', say: 'Was hätte anders sein müssen, damit es gemacht wird?' },
    {
      instead: 'Das war allein deren Entscheidung.',
      say: 'Wie kam sie zustande, wer wurde gefragt, und was war an dem Tag bekannt?',
    },
    {
      instead: 'Die Nutzer sind gegen alles Neue.',
      say: 'Was hat es sie gekostet, es zu benutzen, und was bekamen sie dafür?',
    },
    {
      instead: 'Der Anbieter hat uns zu viel versprochen.',
      say: 'Wie haben wir das Versprechen geprüft, und wann hätten wir es gekonnt?',
    },
    {
      instead: 'Ich habe es ja immer gesagt.',
      say: 'Wo kam das bei jemandem an, der entscheiden konnte, und was wurde dort daraus?',
    },
    {
      instead: 'Das war meine Schuld.',
      say: 'Danke für die Offenheit. Was hat es nahegelegt, und wo hätte es auffallen können?',
    },
  ],
  oneRootCause: {
    asked: 'Nennt mir die eine Ursache, und wer dafür verantwortlich ist.',
    answer:
      'Ein Projekt dieser Größe scheitert nicht aus einem Grund. Wenn wir einen nennen, beheben wir einen, und die anderen sind beim nächsten Mal wieder da. Ihr bekommt eine Liste der Umstände, die mitgewirkt haben, nach Gewicht geordnet und nach Technik, Ablauf und Akzeptanz gruppiert. Und ihr bekommt drei bis fünf Entscheidungen, jede mit einer Person, die dafür einsteht, und einem Tag. Darin steckt die Verantwortung, nach vorn gerichtet. Ein Schuldiger würde uns die nächste ehrliche Sitzung kosten und nichts ändern.',
  },
  notYetRemedies: 'Gut, und etwas früh. Halten wir es als Frage fest, und hören wir erst, was sonst noch zu sehen war.',
  pastTheMistake: 'Fehler macht jeder, jeden Tag. Was hat diesen durchgelassen oder sogar nahegelegt?',
  notAWishList:
    'Von dreißig Punkten, um die sich jemand kümmern soll, bewegt sich keiner. Welche fünf blieben, wenn es nicht mehr sein dürften?',
  notRipe:
    'Das ist noch nicht reif. Wir stellen es zurück, schreiben dazu, was fehlt, und nehmen es in der nächsten Sitzung wieder auf.',
  closing: {
    question: 'Was machst du beim nächsten Mal anders? Eine Sache, ein Satz.',
    notThis: 'Nicht, was die Firma tun sollte, und nicht, was schiefging.',
    thanks: 'Danke, dass ihr so offen gesprochen habt. Erst das macht die Sitzung etwas wert.',
  },
  worthwhile: {
    question: 'War diese Sitzung deine Zeit wert?',
    low: 'Kaum',
    high: 'Sehr',
  },
};
