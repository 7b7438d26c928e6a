// The state of an audio or video element, and how it is changed.
import { useEffect, useRef, useState } from 'react';

export interface Playback {
  playing: boolean;
  position: number;
  duration: number;
  volume: number;
  muted: boolean;
  failed: boolean;
}

const atFirst: Playback = { playing: false, position: 0, duration: 0, volume: 1, muted: false, failed: false };

export function usePlayback<Element extends HTMLMediaElement>() {
  const element = useRef<Element>(null);
  const [playback, setPlayback] = useState(atFirst);

  useEffect(() => {
    const media = element.current;
    if (!media) return;
    const read = () =>
      setPlayback({
        playing: !media.paused && !media.ended,
        position: media.currentTime,
        duration: Number.isFinite(media.duration) ? media.duration : 0,
        volume: media.volume,
        muted: media.muted,
        failed: media.error !== null,
      });
    const names = ['play', 'pause', 'ended', 'timeupdate', 'seeked', 'durationchange', 'volumechange', 'error'];
    for (const name of names) media.addEventListener(name, read);
    media.addEventListener('play', pauseOthers);
    read();
    return () => {
      for (const name of names) media.removeEventListener(name, read);
      media.removeEventListener('play', pauseOthers);
    };
  }, []);

  return {
    element,
    playback,
    toggle() {
      const media = element.current;
      if (media?.paused) media.play().catch(() => setPlayback((last) => ({ ...last, failed: true })));
      else media?.pause();
    },
    seek(seconds: number) {
      if (element.current) element.current.currentTime = Math.max(0, Math.min(seconds, element.current.duration || 0));
    },
    setVolume(volume: number) {
      if (!element.current) return;
      element.current.volume = volume;
      element.current.muted = volume === 0;
    },
    setSpeed(speed: number) {
      if (element.current) element.current.playbackRate = speed;
    },
    mute() {
      if (element.current) element.current.muted = !element.current.muted;
    },
  };
}

/** One thing is heard at a time. */
function pauseOthers({ target }: Event) {
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) if (media !== target) media.pause();
}
