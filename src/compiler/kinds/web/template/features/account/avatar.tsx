import { classNames } from '../../web/ui/class-names.ts';
import type { Portrayed } from './user.ts';

const sizes = {
  small: 'size-7 text-sm',
  medium: 'size-12 text-lg',
  large: 'size-24 text-4xl',
};

interface AvatarProps {
  person: Portrayed;
  size?: keyof typeof sizes;
}

/** The person's picture, or the first letters of the name. The name itself stands beside it. */
export function Avatar({ person, size = 'small' }: AvatarProps) {
  const look = classNames('shrink-0 overflow-hidden rounded-full', sizes[size]);
  if (person.pictureChangedAt) {
    const source = `/api/account/pictures/${person.id}?changed=${encodeURIComponent(person.pictureChangedAt)}`;
    return <img src={source} alt="" className={classNames(look, 'object-cover')} />;
  }
  const letters = size === 'small' ? person.name.charAt(0) : initialsOf(person.name);
  const colours = size === 'small' ? 'bg-on-component text-component' : 'bg-component text-on-component';
  return (
    <span aria-hidden className={classNames(look, colours, 'grid place-items-center font-bold')}>
      {letters.toUpperCase()}
    </span>
  );
}

/** "Ada Brook" is "AB". */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.charAt(0) ?? '').join('');
}
