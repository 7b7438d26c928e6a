// The first thing on the home page: what this is, in large, with a picture and the ways in.
import type { ReactNode } from 'react';
import { Artwork } from './artwork.tsx';

interface HeroProps {
  headline: string;
  introduction: string;
  /** What the picture is drawn from. */
  subject: string;
  /** Buttons that lead on. */
  children: ReactNode;
}

export function Hero({ headline, introduction, subject, children }: HeroProps) {
  return (
    <section className="grid items-center gap-8 lg:grid-cols-[1.1fr_1fr] lg:gap-14 lg:py-6">
      <div className="animate-rise">
        <h1 className="text-4xl font-extrabold tracking-tight text-balance sm:text-5xl lg:text-6xl">{headline}</h1>
        <p className="mt-5 max-w-prose text-lg text-pretty text-muted sm:text-xl">{introduction}</p>
        <div className="mt-8 flex flex-wrap gap-3">{children}</div>
      </div>
      <div className="relative">
        <div aria-hidden className="absolute inset-x-1 -inset-y-3 rotate-2 rounded-card bg-tint sm:-inset-4" />
        <div className="relative aspect-[8/5] overflow-hidden rounded-card shadow-raised">
          <Artwork subject={subject} />
        </div>
      </div>
    </section>
  );
}
