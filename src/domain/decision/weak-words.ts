/** Why a change is none: it asks for care, effort, talk or awareness, only intends something, or leaves open who does it. */
export type WeaknessKind = 'more-care' | 'more-effort' | 'more-talk' | 'awareness' | 'intention' | 'everybody';

/** One kind of weakness in one language. */
export interface WeakWords {
  readonly kind: WeaknessKind;
  /** So many words may stand before the phrase besides fillers: who is meant. With more, the sentence says something else first. */
  readonly before: number;
  /** Parts of regular expressions, matched as whole words in any case. */
  readonly phrases: readonly string[];
  /** The same wish as a change to something: what the refused sentence could have said. */
  readonly rewrite: string;
}

export interface WeakLanguage {
  /** Words that may stand before a weak phrase without making it any more specific. */
  readonly fillers: readonly string[];
  readonly weak: readonly WeakWords[];
}

export const WEAK_ENGLISH: WeakLanguage = {
  fillers:
    'in the next time future pilot project from now on we i you they all our a of as should must will shall need needs to have has had ought please just simply always really also more team everyone everybody people let us lets'.split(
      ' ',
    ),
  weak: [
    {
      kind: 'more-care',
      before: 2,
      phrases: [
        '(?:be|being|are|is) (?:much |even )?(?:more )?(?:careful|diligent|thorough|mindful|vigilant|attentive)',
        '(?:pay|paying) (?:more |closer |better )?attention',
        '(?:take|taking) (?:more |better |greater )?care',
        'more (?:care|attention|diligence)',
        'watch out',
      ],
      rewrite: 'The release checklist asks for a second reader, and a release without that name does not start.',
    },
    {
      kind: 'more-effort',
      before: 2,
      phrases: [
        '(?:try|work) (?:much |even )?harder',
        '(?:make|put in|put) (?:more (?:of an )?|an? )effort',
        'do (?:much )?better',
        'do (?:our|your|their) best',
        '(?:be|get|become) better(?: at)?',
        'more effort',
      ],
      rewrite: 'Estimates above five days are split in refinement before they go into a sprint.',
    },
    {
      kind: 'more-talk',
      before: 2,
      phrases: [
        'communicate (?:much )?(?:better|more|earlier|more clearly|clearly|openly)',
        '(?:improve|better|more|increase) (?:the |our |internal |team )?(?:communication|alignment|collaboration)',
        'talk (?:to each other )?more',
        '(?:align|collaborate) (?:better|more)',
        'keep (?:everyone|everybody|people|the team) (?:informed|in the loop|posted|updated)',
      ],
      rewrite: 'When a date moves by more than two days, the delivery lead posts it in the client channel on the same day.',
    },
    {
      kind: 'awareness',
      before: 2,
      phrases: [
        '(?:raise|create|increase|build) (?:more )?awareness',
        '(?:be|become|stay) (?:more )?aware',
        '(?:keep|bear) (?:it |this |that )?in mind',
        '(?:remember|remind (?:everyone|everybody|people|the team))',
        'make sure (?:that )?(?:everyone|everybody|people|the team)',
      ],
      rewrite: 'The kick-off template has a line for data access that has to be filled in before work starts.',
    },
    {
      kind: 'intention',
      before: 0,
      phrases: ['(?:look|looking) into', 'consider', 'think about', 'think of', 'try to', 'strive', 'aim to'],
      rewrite: 'The statement of work names the two measures of success and the threshold that counts as met.',
    },
    {
      kind: 'everybody',
      before: 0,
      phrases: [
        '(?:the (?:whole |entire )?team|everyone|everybody|all of us|we all|someone|somebody) (?:should|must|will|shall|needs? to|ha(?:s|ve) to|ought to)',
      ],
      rewrite: 'The handover page of each service names who answers for it, and the list is read out every Monday.',
    },
  ],
};

export const WEAK_GERMAN: WeakLanguage = {
  fillers:
    'im in der die das den dem beim bei zum nächsten nächstes mal projekt pilot künftig zukünftig ab jetzt wir ich ihr sie man alle uns euch sich unser unsere soll sollen sollte sollten muss müssen müsste müssten will wollen werden wird bitte einfach immer auch mehr noch viel team jeder jede jemand es dass'.split(
      ' ',
    ),
  weak: [
    {
      kind: 'more-care',
      before: 2,
      phrases: [
        '(?:besser|mehr|genauer) (?:aufpassen|hinsehen|hinschauen|achten|achtgeben)',
        '(?:vorsichtiger|sorgfältiger|aufmerksamer|gewissenhafter|gründlicher)(?: (?:sein|werden|arbeiten|vorgehen|prüfen|planen))?',
        'mehr (?:sorgfalt|vorsicht|aufmerksamkeit)',
      ],
      rewrite: 'Die Freigabeliste verlangt eine zweite Leserin oder einen zweiten Leser; ohne diesen Namen startet kein Release.',
    },
    {
      kind: 'more-effort',
      before: 2,
      phrases: [
        '(?:mehr|stärker) anstrengen',
        'mehr mühe geben',
        '(?:besser|es besser) (?:machen|werden)',
        '(?:unser|das) bestes? (?:geben|tun)',
        'härter arbeiten',
      ],
      rewrite: 'Schätzungen über fünf Tage werden im Refinement geteilt, bevor sie in einen Sprint kommen.',
    },
    {
      kind: 'more-talk',
      before: 2,
      phrases: [
        '(?:besser|mehr|früher|klarer|offener) (?:miteinander )?(?:kommunizieren|reden|sprechen|abstimmen|zusammenarbeiten)',
        '(?:die |unsere )?(?:kommunikation|abstimmung|zusammenarbeit)(?: im team| untereinander)? (?:verbessern|stärken|ausbauen)',
        '(?:bessere|mehr|klarere) (?:kommunikation|abstimmung|zusammenarbeit)',
      ],
      rewrite:
        'Verschiebt sich ein Termin um mehr als zwei Tage, schreibt die Projektleitung es am selben Tag in den Kundenkanal.',
    },
    {
      kind: 'awareness',
      before: 2,
      phrases: [
        '(?:mehr )?bewusstsein(?: \\p{L}+){0,2} (?:schaffen|schärfen|stärken)',
        'sensibilisieren',
        '(?:daran|dran) denken',
        'im (?:hinterkopf|blick) behalten',
        '(?:daran|alle) erinnern',
      ],
      rewrite: 'Die Vorlage für den Kick-off hat eine Zeile für den Datenzugang, die vor Arbeitsbeginn ausgefüllt ist.',
    },
    {
      kind: 'intention',
      before: 2,
      phrases: ['(?:darüber )?nachdenken', 'überlegen', 'prüfen,? ob', '(?:mal )?(?:ansehen|anschauen)', 'versuchen'],
      rewrite: 'Das Angebot nennt die zwei Messgrößen des Erfolgs und den Wert, ab dem sie als erreicht gelten.',
    },
    {
      kind: 'everybody',
      before: 0,
      phrases: [
        '(?:das (?:ganze )?team|alle|jede[rs]?|wir alle|jemand|man) (?:soll(?:te)?n?|muss|müssen|müsste[n]?|wird|werden|hat zu|haben zu)',
      ],
      rewrite: 'Die Übergabeseite jedes Dienstes nennt, wer dafür antwortet; die Liste wird jeden Montag vorgelesen.',
    },
  ],
};
