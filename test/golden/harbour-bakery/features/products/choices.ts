// What products can be chosen from, in the order shown.

export const productCategoryOptions = ['Bread', 'Cake', 'Pastry', "Today's special"] as const;
