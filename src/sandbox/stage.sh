# Run by root in a mount namespace of its own: gathers the folders of one sandbox below /tmp, where the unprivileged user that the
# sandbox belongs to can reach them whatever the modes of the folders above them, then becomes that command.
# Arguments: stage owner { bind SOURCE NAME | own NAME[/PATH] | own-all NAME | open NAME } ... run COMMAND ...
set -eu
PATH=/usr/sbin:/usr/bin:/sbin:/bin
stage=$1
owner=$2
shift 2
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
    chown -RhP "$owner:$owner" "$stage/$2"
    shift 2
    ;;
  own-all)
    # The repository stays its owner's: git refuses to work in one that is somebody else's.
    chown -h "$owner:$owner" "$stage/$2"
    find "$stage/$2" -mindepth 1 -maxdepth 1 ! -name .git ! -name node_modules -exec chown -RhP "$owner:$owner" {} +
    shift 2
    ;;
  open)
    chmod -R o+rX "$stage/$2"
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
