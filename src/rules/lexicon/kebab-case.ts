/** `Crème brûlée (for two)` -> `creme-brulee-for-two`; begins with a letter, as the blueprint wants it. */
export function kebabCase(text: string): string {
  const plain = text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return /^[a-z]/.test(plain) ? plain : `r-${plain}`.replace(/-$/, '');
}
