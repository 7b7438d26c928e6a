// Who is signed in, for every page.
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { api } from '../../web/api.ts';
import type { FormValues } from '../../web/ui/form-values.ts';
import type { SessionAnswer, User } from './user.ts';

interface Session extends SessionAnswer {
  /** These reject with an ApiError when the server refuses. */
  signIn: (credentials: FormValues) => Promise<User>;
  register: (registration: FormValues) => Promise<User>;
  /** As one of the demo people, with one click. */
  lookAroundAs: (id: number) => Promise<User>;
  signOut: () => Promise<void>;
  saveProfile: (profile: FormValues) => Promise<User>;
  /** A JPEG in base64; null takes the picture away. */
  savePicture: (picture: string | null) => Promise<User>;
  deleteAccount: () => Promise<void>;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is used outside of SessionProvider.');
  return session;
}

const nobody: SessionAnswer = { user: null, isFirst: false, demo: null };

export function SessionProvider({ children }: { children: ReactNode }) {
  const [answer, setAnswer] = useState<SessionAnswer>();

  useEffect(() => {
    // When the server cannot be reached the pages say so themselves.
    api.get<SessionAnswer>('/api/account/session').then(setAnswer, () => setAnswer(nobody));
  }, []);

  const session = useMemo<Session | null>(() => {
    if (!answer) return null;
    const change = async (sent: Promise<{ user: User }>) => {
      const { user } = await sent;
      setAnswer({ ...answer, user, isFirst: false });
      return user;
    };
    return {
      ...answer,
      signIn: (credentials) => change(api.post('/api/account/sign-in', credentials)),
      register: (registration) => change(api.post('/api/account/register', registration)),
      lookAroundAs: (id) => change(api.post('/api/account/look-around', { id })),
      saveProfile: (profile) => change(api.put('/api/account/profile', profile)),
      savePicture: (picture) =>
        change(picture === null ? api.delete('/api/account/picture') : api.put('/api/account/picture', { picture })),
      signOut: async () => {
        await api.post('/api/account/sign-out');
        setAnswer({ ...answer, user: null });
      },
      deleteAccount: async () => {
        await api.delete('/api/account');
        setAnswer({ ...answer, user: null });
      },
    };
  }, [answer]);

  return session && <SessionContext value={session}>{children}</SessionContext>;
}
