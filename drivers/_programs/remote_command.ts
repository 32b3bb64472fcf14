import { remoteWord } from "./remote_word.ts";

/** What a remote command is made of. */
export interface RemoteCommand {
  /** A word that the program can't know: it marks what the script says itself. */
  readonly token: string;
  readonly program: string | Uint8Array;
  readonly args: readonly (string | Uint8Array)[];
  /** How many bytes of standard input are the program's, or `stream` if all are. */
  readonly input: number | "stream";
}

// $2 is the token, $3 the length of the input, all else is the program.
const SCRIPT = [
  "LC_ALL=C; export LC_ALL",
  // A login by ssh has less in PATH than an administrator's.
  "PATH=$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/sbin; export PATH",
  "t=$2; n=$3; shift 3",
  'for w do shift; case $w in =*) w=${w#=};; *) w=$(printf %b. "${w#-}"); w=${w%.};; esac; ' +
  'set -- "$@" "$w"; done',
  'if command -v "$1" >/dev/null 2>&1; then :; else echo "$t missing" >&2; exit 127; fi',
  // Runs the program on the input of the script's, says how it ended, and ends it when told to end.
  'r() { exec 4<&0; ( exec "$@" 3<&- 4<&- ) <&4 & c=$!; exec 3<&- 4<&-; d=; trap d=1 TERM; wait $c 2>/dev/null; s=$?; ' +
  'if test -n "$d"; then kill -TERM $c; sleep 2; kill -KILL $c; exit 143; fi 2>/dev/null; ' +
  'printf "\\n%s exit %s\\n" "$t" "$s" >&2; exit 0; }',
  'echo "$t"; echo "$t started" >&2',
  "k=; trap k=1 TERM; exec 3<&0",
  // What watches the connection tells this shell of its end. The end of the input means that, unless all of the input
  // is the program's: then it is the end of sshd's process.
  'if test "$n" = stream; then ( r "$@" ) <&3 & p=$!; ' +
  "( while kill -0 $PPID; do sleep 1; done; kill -TERM $$ ) </dev/null >/dev/null 2>&1 3<&- & l=$!; " +
  'else ( exec 2>/dev/null; if test "$n" -gt 0; then head -c "$n" <&3; fi; exec >&-; ' +
  'while read -r x <&3; do if test "$x" = "$t"; then exit 0; fi; done; kill -TERM $$ ) | ( r "$@" ) & p=$!; l=; fi',
  // Standard output and error are the program's alone from here on.
  "exec 3<&- >&- 2>/dev/null",
  'if test -n "$l"; then wait $p; kill $l; else wait; fi',
  // sshd makes each command the leader of a process group; where it is not, the program alone is ended.
  'if test -n "$k" && kill -0 $p; then if kill -0 -$$; then p=-$$; fi; ' +
  "kill -TERM $p; sleep 2; kill -KILL $p; fi; exit 0",
].join("; ");

// The user's login shell reads this as it stands, and that may be any. So the script comes as a word, which always needs
// decoding because of the exclamation mark before it.
const BOOT = 'w=$(printf %b "${1#-}"); eval "${w#?}"';

/**
 * What the far host's shell is asked to run: the program with exactly these arguments, and LC_ALL=C.
 *
 * It writes `TOKEN` to standard output and `TOKEN started` to standard error before the program's first byte, or `TOKEN
 * missing` if there is no such program, and at its end `TOKEN exit CODE`. Where the length of the input is known, it waits for the line `TOKEN` behind it then;
 * if the input ends without that, the program is ended and all that it has started.
 */
export function remoteCommand({ token, program, args, input }: RemoteCommand): string {
  const words = [program, ...args].map(remoteWord);
  return `exec sh -c '${BOOT}' denovirt ${remoteWord(`!${SCRIPT}`)} ${token} ${input} ${words.join(" ")}`;
}
