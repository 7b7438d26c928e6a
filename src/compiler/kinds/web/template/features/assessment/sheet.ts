// Statements that people place themselves by, and what their answers come to. Nothing here is right or wrong.
export interface Dimension {
  key: string;
  name: string;
  /** What it says of somebody in whom it is strong, and of somebody in whom it is weak. */
  high: string;
  low: string;
}

export interface Band {
  /** Percent; the first band that is not below the score is the result. */
  upTo: number;
  title: string;
  text: string;
}

export interface Sheet {
  slug: string;
  title: string;
  description: string;
  /** From the answer that counts least to the one that counts most. */
  answers: readonly string[];
  dimensions: readonly Dimension[];
  statements: readonly { text: string; dimension: string; isReversed: boolean }[];
  /** Without them the strongest dimension names the result. */
  bands: readonly Band[];
  /** What the result is not. */
  note: string | null;
}

export interface Standing {
  name: string;
  /** Of the most that the answers could come to. */
  percent: number;
  text: string;
}

export interface Evaluation {
  title: string;
  text: string;
  /** Over all statements. */
  percent: number;
  standings: readonly Standing[];
}

/** `answers` holds the position of the chosen answer of each statement, in their order. */
export function evaluate(sheet: Sheet, answers: readonly number[]): Evaluation {
  const most = sheet.answers.length - 1;
  const points = sheet.statements.map(({ dimension, isReversed }, index) => {
    const answer = answers[index] ?? 0;
    return { dimension, points: isReversed ? most - answer : answer };
  });
  const share = (own: typeof points): number => {
    const sum = own.reduce((total, each) => total + each.points, 0);
    return own.length === 0 ? 0 : Math.round((sum / (own.length * most)) * 100);
  };
  const standings = sheet.dimensions.map(({ key, name, high, low }) => {
    const percent = share(points.filter(({ dimension }) => dimension === key));
    return { name, percent, text: percent >= 50 ? high : low };
  });
  const percent = share(points);
  const band = sheet.bands.find(({ upTo }) => percent <= upTo);
  const [strongest] = standings.toSorted((one, other) => other.percent - one.percent);
  return {
    title: band?.title ?? strongest?.name ?? sheet.title,
    text: band?.text ?? strongest?.text ?? '',
    percent,
    standings,
  };
}
