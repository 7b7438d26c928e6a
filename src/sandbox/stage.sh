# Run by root in a mount namespace of its own: gathers the folders of one sandbox below /tmp, where the unprivileged user that the
# sandbox belongs to can reach them whatever the modes of the folders above them, then becomes that command.
# Arguments: stage owner { bind SOURCE NAME | own NAME[/PATH] | own-all NAME | open NAME } ... run COMMAND ...
set -eu
PATH=/usr/sbin:/usr/bin:/sbin:/bin
stage=$1
owner=$2
shift 2
# Another sandbox may be at work in the same folder: a file that was there and is gone needs no owner any more.
but_gone() {
  if complaint=$(LC_ALL=C "$@" 2>&1); then return 0; fi
  if printf '%s\n' "$complaint" | grep -qv 'No such file or directory$'; then
    printf '%s\n' "$complaint" >&2
    return 1
  fi
}
mount -t tmpfs -o mode=0755,size=256k,nosuid,nodev none "$stage"
mkdir "$stage/root"
while :; do
  case $1 in
  bind)
    if [ -d "$2" ]; then mkdir "$stage/$3"; else : >"$stage/$3"; fi
    mount --rbind "$2" "$stage/$3"
    shift 3
    ;;
  own)
    # No symlink is followed, on the way or at the end.
    but_gone chown -RhP "$owner:$owner" "$stage/$2"
    shift 2
    ;;
  own-all)
    # The repository stays its owner's: git refuses to work in one that is somebody else's.
    chown -h "$owner:$owner" "$stage/$2"
    for entry in "$stage/$2"/* "$stage/$2"/.[!.]*; do
      case ${entry##*/} in .git | node_modules) continue ;; esac
      if [ -e "$entry" ] || [ -L "$entry" ]; then but_gone chown -RhP "$owner:$owner" "$entry"; fi
    done
    shift 2
    ;;
  open)
    but_gone chmod -R o+rX "$stage/$2"
    shift 2
    ;;
  run)
    shift
    break
    ;;
  esac
done
mount --rbind "$stage" /tmp
cd /
exec "$@"
