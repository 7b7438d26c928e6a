// Before the first paint: the colour scheme that this visitor chose with the button in the header.
try {
  const chosen = localStorage.getItem('scheme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.scheme = chosen;
} catch {
  // Storage is closed to us (private frame): the product's own scheme stays.
}
