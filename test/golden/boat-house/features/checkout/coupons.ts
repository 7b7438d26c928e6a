// Codes that lower the price of the articles, in per cent.

export const coupons: readonly { code: string; percent: number }[] = [{ code: 'JETTY10', percent: 10 }];
