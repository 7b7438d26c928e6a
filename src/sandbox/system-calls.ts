/**
 * Numbers of the system calls that the seccomp filter looks at.
 * Sources: x64 from Linux `arch/x86/entry/syscalls/syscall_64.tbl` (`asm/unistd_64.h`), arm64 from `include/uapi/asm-generic/unistd.h`; both are stable
 * kernel interface and never change. Audit architecture constants from `linux/audit.h`.
 */

export interface SystemCallTable {
  /** `AUDIT_ARCH_*` of the processor. */
  audit: number;
  socket: number;
  socketpair: number;
  clone: number;
  clone3: number;
  ioctl: number;
  ioUring: readonly number[];
  /** Refused whatever their arguments. */
  refused: readonly number[];
}

/** Name, x64 number, arm64 number; null where the processor has no such call. Grouped by why a product has no use for them. */
const refused: readonly (readonly [string, number, number | null])[] = [
  // Looking into or steering other processes.
  ['ptrace', 101, 117],
  ['process_vm_readv', 310, 270],
  ['process_vm_writev', 311, 271],
  ['kcmp', 312, 272],
  ['pidfd_getfd', 438, 438],
  ['perf_event_open', 298, 241],
  ['move_pages', 279, 239],
  ['migrate_pages', 256, 238],
  // Programs and keys inside the kernel; long-standing sources of privilege escalation.
  ['bpf', 321, 280],
  ['userfaultfd', 323, 282],
  ['add_key', 248, 217],
  ['request_key', 249, 218],
  ['keyctl', 250, 219],
  // File systems and namespaces.
  ['mount', 165, 40],
  ['umount2', 166, 39],
  ['mount_setattr', 442, 442],
  ['move_mount', 429, 429],
  ['open_tree', 428, 428],
  ['fsopen', 430, 430],
  ['fsconfig', 431, 431],
  ['fsmount', 432, 432],
  ['fspick', 433, 433],
  ['pivot_root', 155, 41],
  ['chroot', 161, 51],
  ['unshare', 272, 97],
  ['setns', 308, 268],
  ['name_to_handle_at', 303, 264],
  ['open_by_handle_at', 304, 265],
  ['fanotify_init', 300, 262],
  ['quotactl', 179, 60],
  ['quotactl_fd', 443, 443],
  ['sysfs', 139, null],
  ['ustat', 136, null],
  // The machine itself: clock, name, modules, swap, power.
  ['kexec_load', 246, 104],
  ['kexec_file_load', 320, 294],
  ['init_module', 175, 105],
  ['finit_module', 313, 273],
  ['delete_module', 176, 106],
  ['reboot', 169, 142],
  ['swapon', 167, 224],
  ['swapoff', 168, 225],
  ['acct', 163, 89],
  ['syslog', 103, 116],
  ['settimeofday', 164, 170],
  ['clock_settime', 227, 112],
  ['clock_adjtime', 305, 266],
  ['adjtimex', 159, 171],
  ['sethostname', 170, 161],
  ['setdomainname', 171, 162],
  ['vhangup', 153, 58],
  ['iopl', 172, null],
  ['ioperm', 173, null],
  ['modify_ldt', 154, null],
  ['lookup_dcookie', 212, 18],
  ['nfsservctl', 180, 42],
  ['uselib', 134, null],
];

/** The table for a processor as Node names it, or null where we have none. */
export function systemCallsOf(processor: string): SystemCallTable | null {
  const ioUring = [425, 426, 427];
  switch (processor) {
    case 'x64':
      return {
        audit: 0xc000003e,
        socket: 41,
        socketpair: 53,
        clone: 56,
        clone3: 435,
        ioctl: 16,
        ioUring,
        refused: refused.map(([, x64]) => x64),
      };
    case 'arm64':
      return {
        audit: 0xc00000b7,
        socket: 198,
        socketpair: 199,
        clone: 220,
        clone3: 435,
        ioctl: 29,
        ioUring,
        refused: refused.flatMap(([, , arm64]) => (arm64 === null ? [] : [arm64])),
      };
    default:
      return null;
  }
}
