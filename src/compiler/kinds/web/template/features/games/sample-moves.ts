// A short whole game for each game of two, won by the first player.
export const sampleMoves: Readonly<Record<string, readonly string[]>> = {
  chess: ['e2e4', 'e7e5', 'f1c4', 'b8c6', 'd1h5', 'g8f6', 'h5f7'],
  'tic-tac-toe': ['4', '1', '0', '8', '6', '3', '2'],
  'four-in-a-row': ['38', '31', '37', '30', '39', '32', '36'],
  'five-in-a-row': ['60', '49', '61', '50', '62', '51', '63', '71', '59'],
};
