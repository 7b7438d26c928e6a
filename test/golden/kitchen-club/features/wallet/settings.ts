// In which money the wallets are.

export const currency = 'CAD';
