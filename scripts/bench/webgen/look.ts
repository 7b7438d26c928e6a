/** One look at a page as a person sees it: what can be used, what can be read, what stands in rows. Runs inside the browser. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

export type Region = 'main' | 'nav' | 'footer' | 'dialog';

export interface Control {
  /** Found again as `[data-seen="index"]` until the next look. */
  index: number;
  role: 'link' | 'button' | 'field' | 'item';
  /** Accessible name, else visible text. */
  name: string;
  /** Of fields: `text`, `date`, `select`, `textarea`, `combobox`, ... */
  type: string;
  region: Region;
  /** Pixels of scrolling until it can be seen; 0 when it is in view. */
  away: number;
  value: string;
  checked: boolean;
  required: boolean;
  invalid: boolean;
  /** It opens something: a menu, a disclosure. */
  opens: boolean;
  options: string[];
  min: string;
  max: string;
  /** Fields with the same number belong together. */
  form: number;
  /** Of a circle to choose: what it is one of several answers to; empty for anything else. */
  set: string;
  href: string;
}

export interface Line {
  text: string;
  region: Region;
  inView: boolean;
  /** Inside a status, an alert or something that looks like a toast. */
  live: boolean;
  heading: boolean;
  /** Names something else: a label, the text of a control, the head of a column, an entry of a list. */
  label: boolean;
}

/** Things of one kind beside or below each other: list items, rows, cards. */
export interface Group {
  items: { text: string; title: string; index: number; controls: number[] }[];
  /** `list`, `rows` and `articles` say it in the markup, `alike` only look alike. */
  kind: 'list' | 'rows' | 'articles' | 'alike';
  area: number;
}

export interface Look {
  url: string;
  controls: Control[];
  lines: Line[];
  groups: Group[];
  /** Big drawings: charts, canvases, pictures (with their source). */
  drawings: { kind: string; source: string; width: number; height: number; loaded: boolean }[];
  players: { kind: string; source: string }[];
  dialog: boolean;
}

export function look(): Look {
  const seen = new Map<Element, boolean>();
  const isShown = (element: Element): boolean => {
    const known = seen.get(element);
    if (known !== undefined) return known;
    const box = element.getBoundingClientRect();
    const shown =
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      (box.width > 2 || box.height > 2) &&
      box.right > 0 &&
      box.bottom + window.scrollY > 0 &&
      !(getComputedStyle(element).clipPath !== 'none' && box.width < 3);
    seen.set(element, shown);
    return shown;
  };
  const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

  const dialogs = [...document.querySelectorAll('dialog[open],[role=dialog],[role=alertdialog]')].filter(isShown);
  const dialog = dialogs.at(-1);
  const regionOf = (element: Element): Region => {
    if (dialog?.contains(element)) return 'dialog';
    if (element.closest('main,[role=main]')) return element.closest('nav[aria-label*="ain" i]') ? 'nav' : 'main';
    if (element.closest('footer,[role=contentinfo]')) return 'footer';
    const top = element.closest('header,[role=banner]');
    if (element.closest('nav,[role=navigation],[role=menubar],aside [role=menu]')) return 'nav';
    if (top && !top.closest('article,section,form')) return 'nav';
    // A strip above the content belongs to the frame of the page.
    if (document.querySelector('main') && element.closest('aside')) return 'nav';
    return 'main';
  };
  const away = (element: Element): number => {
    const box = element.getBoundingClientRect();
    if (box.top > window.innerHeight - 8) return box.top - window.innerHeight + Math.min(box.height, 200);
    return box.bottom < 8 ? 8 - box.top : 0;
  };
  const described = (ids: string | null): string =>
    tidy(
      (ids ?? '')
        .split(/\s+/)
        .map((id) => (id === '' ? '' : document.getElementById(id)?.textContent))
        .join(' '),
    );
  const nameOf = (element: Element): string => {
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : []; // inputs have labels
    const pictures = [...element.querySelectorAll('img[alt],svg[aria-label],[title]')].map(
      (one) => one.getAttribute('alt') ?? one.getAttribute('aria-label') ?? one.getAttribute('title'),
    );
    const own = element.matches('select,textarea,input') ? '' : tidy((element as HTMLElement).innerText); // shown elements are HTML
    return (
      described(element.getAttribute('aria-labelledby')) ||
      tidy(element.getAttribute('aria-label')) ||
      tidy(labels.map((label) => label.textContent).join(' ')) ||
      own ||
      tidy(pictures.join(' ')) ||
      tidy(element.getAttribute('title')) ||
      tidy(element.getAttribute('placeholder')) ||
      (element.matches('[type=submit],[type=button]') ? tidy(element.getAttribute('value')) : '') ||
      (element.matches('select,textarea,input')
        ? tidy(element.previousElementSibling?.textContent) || element.getAttribute('name') || ''
        : '')
    );
  };

  for (const old of document.querySelectorAll('[data-seen]')) old.removeAttribute('data-seen');
  let count = 0;
  const mark = (element: Element): number => {
    const known = element.getAttribute('data-seen');
    if (known !== null) return Number(known);
    element.setAttribute('data-seen', String(count));
    count += 1;
    return count - 1;
  };

  const forms: Element[] = [];
  const formOf = (element: Element): number => {
    const owner =
      element.closest('form,[role=form],dialog,[role=dialog],fieldset') ?? element.closest('main') ?? document.body;
    const form = owner.closest('form') ?? owner;
    if (!forms.includes(form)) forms.push(form);
    return forms.indexOf(form);
  };
  const usable =
    'a[href],button,input:not([type=hidden]),select,textarea,summary,[contenteditable=true],[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[role=switch],[role=combobox],[role=textbox],[role=gridcell][tabindex]';
  const controls: Control[] = [];
  for (const element of document.querySelectorAll(usable)) {
    const input = element as HTMLInputElement & HTMLSelectElement; // read through properties that may be missing
    const type =
      element.tagName === 'SELECT'
        ? 'select'
        : element.tagName === 'TEXTAREA' || element.matches('[contenteditable=true]')
          ? 'textarea'
          : element.matches('[role=combobox]')
            ? 'combobox'
            : element.matches('[role=switch]')
              ? 'checkbox'
              : element.tagName === 'INPUT'
                ? input.type
                : '';
    // Boxes, circles and file fields are often hidden behind what is drawn for them.
    const drawn = /^(checkbox|radio|file)$/.test(type) ? (input.labels?.[0] ?? element) : element;
    if (!isShown(element) && !isShown(drawn)) continue;
    if (element.matches(':disabled,[aria-disabled=true]')) continue;
    if (dialog && !dialog.contains(element) && !element.closest('[role=menu],[role=listbox]')) continue;
    const isField = type !== '' && !/^(submit|button|reset|image)$/.test(type);
    const name = nameOf(element);
    controls.push({
      index: mark(element),
      role: isField ? 'field' : element.matches('a[href],[role=link]') ? 'link' : 'button',
      name,
      type,
      region: regionOf(element),
      away: away(drawn),
      value: element.matches('[contenteditable=true]') ? tidy(element.textContent) : String(input.value ?? ''),
      checked: input.checked === true || /^true$/.test(element.getAttribute('aria-checked') ?? ''),
      required:
        input.required === true ||
        element.getAttribute('aria-required') === 'true' ||
        /\*|\(required\)/.test(isField ? tidy(input.labels?.[0]?.textContent) : ''),
      invalid: element.getAttribute('aria-invalid') === 'true',
      opens:
        element.matches('summary,[aria-haspopup],[aria-expanded=false]') && !element.matches('input,[role=combobox]'),
      options:
        element.tagName === 'SELECT'
          ? [...input.options].filter((option) => option.value !== '' && !option.disabled).map((one) => tidy(one.label))
          : [],
      min: input.min ?? '',
      max: input.max ?? '',
      form: formOf(element),
      set: element.matches('input[type=radio]') ? `${formOf(element)} ${input.name}` : '',
      href: element.getAttribute('href') ?? '',
    });
  }

  const blocks = new Map<Element, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || tidy(node.textContent) === '' || parent.closest('script,style,noscript,option,template')) continue;
    if (!isShown(parent)) continue;
    let block: Element = parent;
    while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    blocks.set(block, `${blocks.get(block) ?? ''} ${node.textContent}`);
  }
  const toast = '[role=status],[role=alert],[aria-live=polite],[aria-live=assertive],output';
  const looksLikeToast = '[class*=toast i],[class*=snackbar i],[class*=alert i],[class*=notice i],[class*=success i]';
  const lines: Line[] = [...blocks].map(([element, text]) => ({
    text: tidy(text),
    region: regionOf(element),
    inView: away(element) === 0,
    live: element.closest(`${toast},${looksLikeToast}`) !== null,
    heading: element.closest('h1,h2,h3,h4,[role=heading],legend,caption') !== null,
    label:
      element.closest('label,button,a,th,td,dt,dd,li,nav,[role=tab],[role=row],[role=listitem],article a') !== null,
  }));

  const textOf = (element: Element): string => tidy((element as HTMLElement).innerText ?? element.textContent); // SVG has no innerText
  const groups: Group[] = [];
  const addGroup = (kind: Group['kind'], elements: Element[]): void => {
    const shown = elements.filter((one) => isShown(one) && (textOf(one).length > 1 || one.querySelector('img,svg')));
    if (shown.length === 0) return;
    const [first] = shown;
    if (!first || first.closest('nav,footer,[role=menu],[role=tablist],[role=navigation],select')) return;
    if (regionOf(first) === 'nav' || regionOf(first) === 'footer') return;
    const items = shown.map((element) => ({
      text: textOf(element),
      title: textOf(
        element.querySelector('h1,h2,h3,h4,h5,[role=heading]') ?? element.querySelector('a,strong') ?? element,
      ),
      index: mark(element),
      controls: controls
        .filter(({ index }) => {
          const control = document.querySelector(`[data-seen="${index}"]`);
          return control !== null && (element === control || element.contains(control));
        })
        .map(({ index }) => index),
    }));
    const area = shown.reduce((sum, one) => {
      const { width, height } = one.getBoundingClientRect();
      return sum + width * height;
    }, 0);
    groups.push({ kind, items, area });
  };
  const scope = dialog ?? document.body;
  for (const list of scope.querySelectorAll('ul,ol,[role=list],[role=feed],dl'))
    if (!/breadcrumb|pagination/i.test(list.closest('[aria-label]')?.getAttribute('aria-label') ?? ''))
      addGroup('list', [...list.children]);
  for (const body of scope.querySelectorAll('tbody')) addGroup('rows', [...body.children]);
  for (const grid of scope.querySelectorAll('[role=table],[role=grid]:not(table)'))
    addGroup(
      'rows',
      [...grid.querySelectorAll('[role=row]')].filter((row) => !row.querySelector('[role=columnheader]')),
    );
  const homes = new Set(
    [...scope.querySelectorAll('article,[role=article],[role=listitem]')].map((one) => one.parentElement),
  );
  for (const home of homes)
    if (home && !home.matches('ul,ol'))
      addGroup('articles', [
        ...home.querySelectorAll(':scope > article,:scope > [role=article],:scope > [role=listitem]'),
      ]);
  for (const holder of scope.querySelectorAll('div,section,main')) {
    const children = [...holder.children].filter((child) => child.matches('div,section,a,button,figure,details'));
    const [first] = children;
    if (
      first &&
      children.length >= 3 &&
      children.every((one) => one.tagName === first.tagName && one.className === first.className)
    )
      addGroup('alike', children);
  }

  const drawings = [...document.querySelectorAll('svg,canvas,img,[role=img]')].filter(isShown).map((element) => {
    const { width, height } = element.getBoundingClientRect();
    const picture = element as HTMLImageElement; // read only where it is one
    const isPicture = element.tagName === 'IMG';
    return {
      kind: element.tagName.toLowerCase(),
      source: isPicture ? picture.currentSrc || picture.src : '',
      width,
      height,
      loaded: !isPicture || (picture.complete && picture.naturalWidth > 0),
    };
  });
  // A sound has no looks of its own: a button beside it plays it.
  const isPlayed = (element: Element): boolean =>
    element.tagName === 'AUDIO' &&
    [...(element.parentElement?.querySelectorAll('button') ?? [])].some(
      (button) => isShown(button) && /play|pause/i.test(button.getAttribute('aria-label') ?? button.textContent ?? ''),
    );
  const players = [...document.querySelectorAll('audio,video,iframe')]
    .filter((element) => isShown(element) || isPlayed(element))
    .map((element) => ({
      kind: element.tagName.toLowerCase(),
      source: element.getAttribute('src') ?? element.querySelector('source')?.getAttribute('src') ?? '',
    }));
  return { url: location.href, controls, lines, groups, drawings, players, dialog: dialog !== undefined };
}
