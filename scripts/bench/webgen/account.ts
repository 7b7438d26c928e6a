/** Signing up and in, as a stranger would. */
import { type Check, complaint, confirmation, no, partial, yes } from './expectations.ts';
import { type Values, complete, formInFront } from './form.ts';
import { unique } from './moves.ts';
import { type Visitor, type Words, mainText, strangersDoor } from './visitor.ts';
import { reachForm, writing } from './writing.ts';

const signUpWords: Words = ['sign up', 'register', 'create account', 'create an account', 'join', 'registration'];
const signInWords: Words = ['sign in', 'log in', 'login'];
const signOutWords: Words = ['sign out', 'log out', 'logout'];

export interface Credentials {
  email: string;
  password: string;
}

async function has(visitor: Visitor, kind: 'password' | 'form'): Promise<boolean> {
  const form = formInFront(await visitor.look());
  return kind === 'form' ? form.length > 1 : form.some((field) => field.type === 'password');
}

/** A demo user may be signed in already; then one signs out first. */
async function reach(visitor: Visitor, words: Words): Promise<boolean> {
  const direct = await visitor.find(words, { roles: ['link', 'button'], longest: 40 });
  if (direct) {
    await visitor.click(direct);
    return true;
  }
  if (await visitor.press([...words, ...signOutWords], { longest: 40, roles: ['link', 'button'] })) {
    if (await has(visitor, 'password')) {
      const again = await visitor.find(words, { roles: ['link', 'button'], longest: 40, region: 'main' });
      if (again && words === signUpWords) await visitor.click(again);
      return true;
    }
    if (await visitor.press(words, { longest: 40, roles: ['link', 'button'] })) return true;
  }
  if (words === signInWords) return false;
  if (!(await visitor.press(signInWords, { longest: 40, roles: ['link', 'button'] }))) return false;
  return visitor.press(words, { longest: 50, roles: ['link', 'button'] });
}

export interface RegisteringOptions {
  /** Words of the button or link, before the usual ones. */
  open?: Words;
  values?: Values;
  /** Who registers must be told apart, e.g. a choice of roles. */
  needs?: readonly number[];
}

/** Registers and wants a confirmation. Also answers the credentials, for what follows. */
export async function register(
  visitor: Visitor,
  { open, values = [] }: RegisteringOptions = {},
): Promise<{ ok: boolean; why: string; credentials: Credentials; missing: number[]; told: string | null }> {
  const credentials = { email: `${unique('dana').replace(/\s/g, '.')}@example.com`, password: 'Sunrise-42-Harbour' };
  const nothing = { ok: false, credentials, missing: [], told: null };
  if (!(await reach(visitor, open ? [...open, ...signUpWords] : signUpWords)))
    return { ...nothing, why: 'there is no way to register' };
  if (!(await has(visitor, 'password'))) {
    // Sometimes the link leads to the sign-in page first.
    await visitor.press(signUpWords, { region: 'main', longest: 50, roles: ['link', 'button'] });
    if (!(await has(visitor, 'form'))) return { ...nothing, why: 'there is no form to register with' };
  }
  const filled = await complete(
    visitor,
    [[/e-?mail/i, credentials.email], [/^(?!.*(confirm|repeat|again)).*password/i, credentials.password], ...values],
    { words: ['create account', 'sign up', 'register', 'join', 'create'] },
  );
  const missing = filled.missing.filter((index) => index > 1).map((index) => index - 2);
  if (!filled.pressed) return { ...nothing, missing, why: 'nothing sends the registration' };
  const told = await confirmation(visitor);
  const stays = await has(visitor, 'password');
  if (told === null && stays) return { ...nothing, missing, why: `refused: ${await complaint(visitor)}` };
  return { ok: true, credentials, missing, told, why: told === null ? 'registered without a word' : `"${told}"` };
}

export function registering(options: RegisteringOptions = {}): Check {
  return async (visitor) => {
    const { ok, why, told, missing } = await register(visitor, options);
    if (!ok) return no(why);
    const absent = missing.filter((index) => options.needs?.includes(index) ?? false);
    if (absent.length > 0)
      return no(`no field for ${absent.map((index) => options.values?.[index]?.[0].source).join(', ')}`);
    if (told === null) return partial('registered, but no confirmation was seen');
    return missing.length > 0
      ? partial(
          `registered, without a field for ${missing.map((index) => options.values?.[index]?.[0].source).join(', ')}`,
        )
      : yes(why);
  };
}

/** What the sign-in page offers to strangers. */
export async function shownCredentials(visitor: Visitor): Promise<Credentials | null> {
  const seen = await visitor.look();
  const text = mainText(seen);
  const email = /[\w.+-]+@[\w-]+(\.[\w-]+)+/.exec(text)?.[0];
  const password =
    /\bpass(?:word|phrase)\b\s*(?:is|:|=)\s*[“"'`]?([^\s“”"'`,]{4,})/i.exec(text)?.[1] ??
    /\bpass(?:word|phrase)\n([^\s]*[\d\-_!][^\s]*)$/im.exec(text)?.[1];
  if (email !== undefined && password !== undefined) return { email, password: password.replace(/[.)]$/, '') };
  const fields = formInFront(seen);
  const held = fields.find((field) => field.type === 'password' && field.value !== '');
  const name = fields.find((field) => field !== held && field.value !== '');
  return held && name ? { email: name.value, password: held.value } : null;
}

export async function signIn(visitor: Visitor, { email, password }: Credentials): Promise<string | null> {
  const filled = await complete(
    visitor,
    [
      [/e-?mail|user/i, email],
      [/password/i, password],
    ],
    { words: signInWords },
  );
  if (!filled.found || !filled.pressed) return 'there is no form to sign in with';
  await visitor.page.waitForTimeout(500);
  if (await has(visitor, 'password')) return `refused: ${await complaint(visitor)}`;
  return null;
}

export interface SigningInOptions {
  /** Also tries a wrong password first, and wants to be told. */
  wrongFirst?: boolean;
  /** What must be within reach afterwards. */
  then?: Words;
  /** Name of a kind of user that the sign-in must know. */
  as?: RegExp;
}

/** Signs in with what the sign-in page offers, else as somebody registered before. */
export function signingIn({ wrongFirst = false, then, as }: SigningInOptions = {}): Check {
  return async (visitor) => {
    if (!(await reach(visitor, signInWords))) return no('there is no way to sign in');
    if (!(await has(visitor, 'password'))) return no('there is no form to sign in with');
    if (
      as &&
      !as.test(mainText(await visitor.look())) &&
      !as.test((await visitor.look()).lines.map((line) => line.text).join(' '))
    )
      return no('nothing says that this kind of user signs in here');
    let credentials = await shownCredentials(visitor);
    if (!credentials) {
      const registered = await register(visitor);
      if (!registered.ok) return no(`no credentials are shown, and ${registered.why}`);
      credentials = registered.credentials;
      if (!(await reach(visitor, signInWords))) return no('one cannot sign in again');
    }
    let told: string | null = 'not tried';
    if (wrongFirst) {
      await visitor.remember();
      await signIn(visitor, { ...credentials, password: 'Wrong-word-99' });
      told = await complaint(visitor);
      visitor.forget();
      if (!(await has(visitor, 'password'))) return no('a wrong password is let in');
    }
    const failed = await signIn(visitor, credentials);
    if (failed !== null) return no(failed);
    if (told === null) return partial('signed in, but a wrong password is not explained');
    if (then && !(await visitor.find(then, { longest: 40 })) && !(await visitor.press(then, { longest: 40 })))
      return partial(`signed in, but no way to "${String(then[0])}"`);
    return yes('signed in');
  };
}

/** What the first page or the header calls the user. */
export async function userName(visitor: Visitor): Promise<string | null> {
  const { lines, controls } = await visitor.look();
  const greeting = lines.find(
    (line) => /\b(welcome|hello|hi|signed in|looking around|you are)\b/i.test(line.text) && line.text.length < 120,
  );
  const greeted =
    greeting === undefined
      ? null
      : /\p{Lu}\p{L}+ \p{Lu}[\p{L}'-]+/u.exec(greeting.text.replace(/^(welcome|hello|hi)( back)?,?/i, ''));
  if (greeted) return greeted[0];
  const own = controls.find(
    ({ name, region, href }) =>
      region === 'nav' &&
      href !== '/' &&
      /^\p{Lu}\p{L}+ \p{Lu}[\p{L}'-]+$/u.test(name) &&
      !/^(my|all|new|sign|log|about|contact|add)\b/i.test(name),
  );
  return own?.name ?? null;
}

/** To the page about oneself: by its name in the navigation, else by one's own name or picture in the header. */
export async function toProfile(visitor: Visitor, words: Words): Promise<string | null> {
  const named = await visitor.find(words, {
    roles: ['link', 'button'],
    region: 'nav',
    longest: 30,
    not: strangersDoor,
  });
  if (named) {
    await visitor.click(named);
    return null;
  }
  const name = await userName(visitor);
  const own = name === null ? null : await visitor.find([name], { roles: ['link', 'button'], longest: 50 });
  if (!own) return (await visitor.go(words)) ? null : 'there is no page about oneself';
  await visitor.click(own);
  if (own.opens) await visitor.press([...words, 'profile', 'account', 'settings'], { longest: 40 });
  return null;
}

/** Changes the first of the wished fields that the page about oneself has, and wants to see the new value there. */
export function changingProfile(words: Words, wishes: Values): Check {
  return async (visitor) => {
    const lost = await toProfile(visitor, words);
    if (lost !== null) return no(lost);
    if (
      !(await reachForm(
        visitor,
        ['edit profile', 'edit account', 'edit', 'change', 'update', 'create profile'],
        wishes,
      ))
    )
      return no('there is nothing to change about oneself');
    const form = formInFront(await visitor.look(), wishes);
    const wish = wishes.find(([label]) => form.some((field) => label.test(field.name)));
    if (!wish) return no('there is no field for it');
    const written = await writing({ values: [wish], send: ['save', 'update'], proof: false })(visitor);
    if (written.points === 0) return written;
    const value = String(wish[1]);
    const seen = await visitor.look();
    const isKept =
      seen.lines.some((line) => line.text.includes(value)) || seen.controls.some((one) => one.value === value);
    return isKept ? written : partial('saved, but the new value is not shown');
  };
}
