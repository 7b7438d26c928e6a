# Run as the first process of fresh user, mount, network and process namespaces, as their root without rights outside them: builds a root file
# system of its own and becomes the command, without capabilities. The fallback for machines without bubblewrap.
# Arguments: place { bind SOURCE TARGET | bind-ro SOURCE TARGET | symlink SOURCE TARGET | tmpfs MEGABYTES TARGET } ... run COMMAND ...
set -eu
PATH=/usr/sbin:/usr/bin:/sbin:/bin
place=$1
shift
ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || true
mount --make-rprivate /
mount -t tmpfs -o mode=0755,size=1m,nosuid,nodev none "$place"
cd "$place"

point() { # Makes the mount point $2 of the same kind as $1, unless it is already there.
  [ -e "$2" ] && return
  mkdir -p "$(dirname "$2")"
  if [ -d "$1" ]; then mkdir "$2"; else : >"$2"; fi
}
read_only() { # A mount keeps the restrictions of the file system it shows: naming one too few is refused.
  mount -o remount,bind,ro "$1" 2>/dev/null ||
    mount -o remount,bind,ro,nosuid,nodev "$1" 2>/dev/null ||
    mount -o remount,bind,ro,nosuid,nodev,noexec "$1"
}

mkdir -p proc dev/shm
mount -t proc -o nosuid,nodev,noexec none proc
for node in null zero full random urandom tty; do
  : >"dev/$node"
  mount --bind "/dev/$node" "dev/$node"
done
ln -s /proc/self/fd dev/fd
ln -s /proc/self/fd/0 dev/stdin
ln -s /proc/self/fd/1 dev/stdout
ln -s /proc/self/fd/2 dev/stderr
mount -t tmpfs -o mode=1777,size=64m,nosuid,nodev none dev/shm

while :; do
  case $1 in
  bind | bind-ro)
    point "$2" ".$3"
    mount --rbind "$2" ".$3"
    [ "$1" = bind ] || read_only ".$3"
    shift 3
    ;;
  symlink)
    ln -s "$2" ".$3"
    shift 3
    ;;
  tmpfs)
    mkdir -p ".$3"
    mount -t tmpfs -o "mode=1777,size=$2m,nosuid,nodev" none ".$3"
    shift 3
    ;;
  run)
    shift
    break
    ;;
  esac
done

mkdir .old
pivot_root . .old
cd /
umount -l /.old
rmdir /.old
mount -o remount,bind,ro,nosuid,nodev /
cd /work
# A shell stays as first process, since it collects what the command leaves behind.
exec setpriv --no-new-privs --bounding-set=-all --inh-caps=-all --ambient-caps=-all -- sh -c '"$@"; exit $?' product "$@"
