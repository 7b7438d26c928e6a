// In which money the wallets of this product are.
export const currency: string = 'USD';
