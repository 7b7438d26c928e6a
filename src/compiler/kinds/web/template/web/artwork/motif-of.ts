// Which motif suits a few words. The last word that is known decides: in "apple pie" that is the pie.
const words = {
  bowl: 'bowl food recipe meal dish soup salad pasta noodle rice curry stew restaurant menu dinner lunch breakfast cook kitchen cuisine ingredient ramen taco risotto tagine chili lasagne lasagna gnocchi paella omelette pancake casserole roast dumpling tofu lentil bean plate chef cook pizza sushi burger sandwich chicken beef fish seafood vegan vegetarian diet nutrition',
  cup: 'cup teapot coffee tea espresso latte drink cafe smoothie juice cocktail beverage chocolate mug bar beer wine brew',
  cake: 'cake bread bakery baker pie dessert cookie pastry croissant muffin sourdough baguette tart sweet biscuit loaf bun doughnut',
  fruit:
    'fruit apple orange banana berry lemon vegetable grocery organic farm harvest market tomato carrot avocado mango peach',
  house:
    'house home property apartment flat villa cottage cabin estate rent rental room hotel hostel lodge furniture sofa interior suite listing stay accommodation residence',
  city: 'city building office company business job career tower town urban corporate organisation organization agency department employer vacancy workplace street',
  mountains:
    'mountain travel trip tour hike hiking trail nature park outdoor camp camping walk ramble adventure destination journey valley alps canyon climbing landscape itinerary',
  beach:
    'beach sea island ocean sail boat coast harbour harbor cruise surf lake river lagoon holiday vacation resort port bay',
  plant:
    'plant garden flower tree fern forest leaf seed succulent monstera cactus orchid bonsai grow sustainability environment eco botanical herb rose bush shrub bouquet wreath hedge lawn orchard hive bee honey',
  paw: 'paw pet dog cat animal veterinary puppy kitten rabbit horse bird wildlife zoo shelter breed hamster parrot',
  book: 'book library reading story novel course lesson study education school blog article author poem magazine news chapter learning tutorial class note journal diary guide dictionary quiz exam research paper documentation',
  person:
    'person people member user doctor coach teacher employee student team patient client customer contact profile candidate staff author guest volunteer friend trainer instructor mentor portrait lawyer speaker human resident player',
  screen:
    'screen software app application code computer data technology web website device phone laptop tablet digital cloud server network robot ai game gadget electronics monitor project design',
  chart:
    'chart finance financial budget money expense invoice stock investment bank sales revenue income savings transaction payment account cost price analytics report dashboard insight statistic economy crypto loan tax insurance figure overview',
  car: 'car vehicle hatchback saloon sedan coupe suv pickup minivan convertible lorry tractor truck taxi delivery drive driver transport van bus motor garage shipment logistics fleet parking',
  bicycle: 'bicycle bike cycling cyclist ride scooter wheel',
  music:
    'music song album concert band audio playlist guitar piano podcast sound track artist festival dance jazz radio instrument vinyl synthesizer synthesiser keyboard amplifier violin cello drum trumpet trombone flute choir orchestra ukulele rehearsal',
  camera:
    'camera lens roll negative darkroom photo photography movie film video cinema picture gallery image portfolio art exhibition painting media stream series',
  ball: 'ball sport football soccer basketball tennis match league tournament championship score cricket hockey volleyball golf rugby',
  dumbbell: 'dumbbell fitness workout gym exercise training strength yoga run running routine muscle session',
  heart:
    'heart health medical clinic hospital wellness care therapy medicine charity donation love wedding dating appointment nurse dental pharmacy habit',
  bag: 'bag shop product store fashion clothes clothing shoe dress shirt jacket jewellery accessory boutique brand order cart gift purchase item merchandise catalogue catalog handbag watch',
  calendar:
    'calendar event booking schedule task reservation date day week plan planner meeting reminder deadline todo ticket agenda workshop conference shift attendance',
  speech:
    'speech message chat forum community comment review question discussion topic post feedback survey support conversation thread language poll vote answer',
  gear: 'gear repair service tool machine manufacturing engine maintenance equipment workshop part factory industrial hardware production warehouse inventory asset stock supply component',
  rocket:
    'rocket space planet star astronomy telescope observatory comet nebula eclipse launch startup idea innovation satellite galaxy moon orbit science',
} as const;

export type Motif = keyof typeof words;

const motifs = new Map<string, Motif>(
  Object.entries(words).flatMap(
    ([motif, list]) => list.split(' ').map((word): [string, Motif] => [word, motif as Motif]), // the keys of `words`
  ),
);

/** In front of another word they say what colour it has: an orange hatchback is no fruit. */
const colours = new Set(['orange', 'peach', 'rose', 'ocean', 'sea', 'forest', 'leaf', 'silver']);

/** Undefined when no word is known. */
export function motifOf(subject: string): Motif | undefined {
  return subject
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .toReversed()
    .filter((word, position) => position === 0 || !colours.has(word))
    .map(
      (word) =>
        motifs.get(word) ?? motifs.get(word.replace(/(?:es|s|ing|ed)$/, '')) ?? motifs.get(word.replace(/ies$/, 'y')),
    )
    .find((motif) => motif !== undefined);
}
