/** Guesses that a text is not English, from its script or its small words. */

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Chinese', /\p{Script=Han}/gu],
  ['Korean', /\p{Script=Hangul}/gu],
  ['Russian or another language in Cyrillic letters', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Hindi or a related language', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
];

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The commonest words of each language that English does not share. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  English: list(
    'the a an of and to in for with that this is are be should can users user by on from or it as at their who which where like my we i our all app site website page',
  ),
  German: list(
    'der die das und ist ein eine einen einem einer mit für von zu auf nicht sich auch werden soll sollen kann können wir ich den dem des oder als bei nach über webseite anwendung',
  ),
  French: list(
    'le la les des et est un une avec pour dans sur qui que ce cette du au aux pas sont peut peuvent doit nous je vous ou site être créer',
  ),
  Spanish: list(
    'el la los las y es un una con para en que de del por se su sus como puede pueden debe quiero crear o al más tienda página',
  ),
  Portuguese: list(
    'o os as e é um uma com para em que do da dos das por se seu sua como pode podem deve quero criar ou ao não são site página',
  ),
  Italian: list(
    'il lo gli e è un una con per in che di del della dei delle si suo come può possono deve voglio creare o al non sono sito',
  ),
  Dutch: list(
    'de het een en van is met voor op te dat die niet zijn kan kunnen moet ik wij of als bij naar ook worden wil maken',
  ),
  Polish: list('i w z na do jest się nie że to dla jak oraz lub może mogą powinna strona aplikacja chcę użytkownicy'),
  Turkish: list('ve bir bu için ile olarak olan de da kullanıcı kullanıcılar site uygulama gibi en çok istiyorum'),
  Swedish: list('och att det en ett är som för med på av till inte kan ska vi jag eller den från också vill skapa'),
};

/** The language's English name; null for English, for mixtures with mostly Latin letters and for texts too short to tell. */
export function foreignLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of scripts) {
    if ((text.match(script)?.length ?? 0) > letters * 0.3) return language;
  }
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (words.length < 4) return null;
  const share = (language: string) => words.filter((word) => smallWords[language]?.has(word)).length / words.length;
  const others = Object.keys(smallWords).filter((language) => language !== 'English');
  const best = others.toSorted((a, b) => share(b) - share(a))[0];
  if (best === undefined) return null;
  return share(best) >= 0.2 && share(best) > share('English') * 1.5 + 0.05 ? best : null;
}
