/** What a shop sells: the goods that a concept names one by one, or those that go with its trade. */
import { isContainerNoun } from './container-words.ts';
import { singularise } from './pluralise.ts';

/** Nouns in the singular, two to eight; empty when the concept says nothing of them. */
export function goodsIn(concept: string): string[] {
  const text = concept.replaceAll(/\s+/g, ' ');
  const named = namedGoods(text);
  return named.length >= 2 ? named.slice(0, 8) : (trades.find(([pattern]) => pattern.test(text))?.[1] ?? []).slice();
}

const list = String.raw`((?:(?:our|their|its|my|only|the|various|different|all kinds of)\s+)*[a-z][a-z' -]*(?:,\s*(?:and |or )?[a-z][a-z' -]*)*)`;
const sellings = [
  String.raw`\bsell(?:s|ing)?`,
  String.raw`\b(?:shop|store|boutique|market ?place) (?:for|of|with)`,
].map((lead) => new RegExp(`${lead}\\s+${list}`, 'gi'));
/** What follows is no longer the list. */
const stop = /\s(?:to|with|for|where|which|that|online|from|in|at|by|on|through|via|who|so|across|directly)\b.*$/i;
const praise = /^(?:(?:our|their|its|my|only|the|various|different|all|kinds|of|hand-?made|own|local|fresh|fine|good|second-?hand|used|vintage|organic|high-quality|quality|unique|homemade|home-made|regional|custom|such|as|like|including)\s+)+/i; // prettier-ignore

function namedGoods(text: string): string[] {
  for (const match of sellings.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const items = (match[1] ?? '')
      .replace(stop, '')
      .split(/\s*,\s*(?:and |or )?|\s+(?:and|or|&)\s+/)
      .map((item) => item.replace(praise, '').trim().toLowerCase())
      .filter((item) => item !== '');
    const nouns = items.map((item) => singularise(item));
    const areGoods = items.every(
      (item, index) =>
        item.split(' ').length <= 3 &&
        !isContainerNoun(item) &&
        !vague.test(item) &&
        (item !== nouns[index] || stuff.test(item)),
    );
    if (areGoods && nouns.length >= 2) return [...new Set(nouns)];
  }
  return [];
}

/** Sold by the lot, without a plural. */
const stuff =
  /\b(bread|cheese|honey|jam|tea|coffee|wine|beer|juice|soap|jewell?ery|furniture|clothing|stationery|pottery|fruit|chocolate|yarn|fabric|paper|music|art|food)$/;
const vague =
  /^(products?|items?|goods|things|services?|customers?|users?|people|articles?|accessories|more|etc|others?)$/;

const trades: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(ceramics?|pottery|potters?|stoneware|porcelain)\b/i, ['mug', 'bowl', 'vase', 'plate', 'teapot', 'planter']],
  [/\b(baker(y|ies)|pastr(y|ies)|patisserie)\b/i, ['loaf', 'croissant', 'fruit tart', 'seed roll', 'plum cake', 'biscuit']],
  [/\b(florists?|flower (shop|store|market)|bouquets?)\b/i, ['bouquet', 'potted plant', 'wreath', 'dried arrangement', 'bunch of tulips']],
  [/\b(jewell?e(ry|rs?))\b/i, ['ring', 'necklace', 'bracelet', 'pair of earrings', 'brooch']],
  [/\b(furniture)\b/i, ['chair', 'table', 'bookshelf', 'sofa', 'bedside cabinet', 'stool']],
  [/\b(bike|bicycle|cycling) (shop|store)\b/i, ['city bike', 'helmet', 'bicycle bell', 'saddle', 'pannier', 'inner tube']],
  [/\b(toy|toys) (shop|store)\b/i, ['wooden train', 'puzzle', 'doll', 'kite', 'building set', 'board game']],
  [/\b(shoe|shoes|sneaker) (shop|store|brand)\b|\bshoemakers?\b/i, ['ankle boot', 'sneaker', 'sandal', 'loafer', 'slipper']],
  [/\b(cosmetics?|skin ?care|make-?up|beauty) (shop|store|brand|products?)\b/i, ['face cream', 'hand balm', 'lipstick', 'shampoo bar', 'face oil', 'body scrub']],
  [/\b(pet (shop|store|supplies|food))\b/i, ['dog lead', 'cat tree', 'bird feeder', 'chew toy', 'pet bed', 'food bowl']],
  [/\b(candles?) (shop|store|maker|brand)\b/i, ['scented candle', 'pillar candle', 'tea light', 'candle holder', 'taper candle']],
  [/\b(stationery|paper shop)\b/i, ['notebook', 'fountain pen', 'greeting card', 'desk calendar', 'envelope set']],
  [/\b(wine) (shop|store|merchant)\b|\bwiner(y|ies)\b/i, ['red wine', 'white wine', 'sparkling wine', 'dessert wine', 'wine glass']],
  [/\b(coffee|tea) (shop|store|roaster\w*|merchant)\b/i, ['espresso roast', 'filter roast', 'green tea', 'herbal tea', 'coffee dripper', 'teapot']],
  [/\b(clothing|clothes|fashion|apparel) (shop|store|brand|boutique)\b/i, ['linen shirt', 'wool jumper', 'rain jacket', 'cotton dress', 'scarf', 'pair of trousers']],
  [/\b(garden|gardening|plant) (shop|store|cent(re|er)|nursery)\b/i, ['watering can', 'seed packet', 'terracotta pot', 'hand trowel', 'rose bush', 'compost bag']],
  [/\b(outdoor|camping|climbing) (shop|store|gear)\b/i, ['tent', 'sleeping bag', 'rucksack', 'camping stove', 'head lamp', 'climbing rope']],
  [/\b(electronics|computer|gadget) (shop|store)\b/i, ['laptop', 'keyboard', 'monitor', 'pair of headphones', 'power bank', 'webcam']],
  [/\b(music|instrument|guitar) (shop|store)\b/i, ['acoustic guitar', 'ukulele', 'music stand', 'set of strings', 'cajon', 'metronome']],
]; // prettier-ignore
