/** Does a concept speak of money? What is lent, or booked for nothing, is neither priced nor paid for. */

const money =
  /\b(pay|pays|paid|paying|payments?|prices?|priced|pricing|costs?|fees?|deposits?|buy|buyers?|buying|purchas\w*|sell|sells|sellers?|selling|sales?|sold|shops?|shopping|stores?|check-?out|carts?|credit cards?|invoices?|charges?|tickets?|rates?|rent|rents|rental|hotel|money|billing|budgets?|e-?commerce|orders?|ordering|market\w*|auctions?|discounts?)\b|[$€£]/i;

/** "Equipment checkout" hands things out. */
const handingOut = /\b(equipment|gear|tool|device|laptop|book|item|camera|key|kit|asset)s? check-?outs?\b/gi;

export const speaksOfMoney = (concept: string): boolean => money.test(concept.replaceAll(handingOut, ' '));

/** Things change hands, and come back, without money. */
export const isLent = (concept: string): boolean =>
  !speaksOfMoney(concept) &&
  /\b(borrow\w*|lend\w*|lent|loan\w*|reserv\w*|hands? (\w+ )?out|check(ed|s)? (\w+ )?out|check-?outs?|takes? (\w+ )?back|give away|swap\w*)\b/i.test(
    concept,
  );
