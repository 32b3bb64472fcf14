#!/bin/bash
# Runs a program as on a new machine that has Node and npm, and nothing that tests may want beside them: a test that
# takes more than it declares as a peer fails there.
#
#   tests/hosts/bare_machine.sh npx --yes deno@2.9.6 task test
#
# It runs in a file system of its own that has this checkout and what is listed here, and nothing else of the machine.
# The network is the machine's own, and so are npm's settings and the caches of npm and Deno, so that nothing is fetched
# twice. Works on Debian 12, as root, and fails where it may make no namespaces.
set -euo pipefail

# Programs of these packages, with the libraries that they are linked to. Those of Node are found where Node is.
packages=(bash dash coreutils)
# What those, and what npm installs, load while they run.
libraries=(libc6 libgcc-s1 libstdc++6)
# To find hosts by name, and to trust the registry.
files=(
  /etc/hosts /etc/resolv.conf /etc/host.conf /etc/gai.conf /etc/nsswitch.conf /etc/services /etc/protocols
  /etc/ssl/certs /usr/share/ca-certificates /usr/local/share/ca-certificates
)
devices=(null zero full random urandom tty)
# Settings of Node, npm and Deno, the way to the registry, and how to print.
variables=(
  'NODE_.*' 'NPM_.*' 'npm_config_.*' 'DENO_.*' 'SSL_CERT_.*' '(https?|all|no)_proxy' '(HTTPS?|ALL|NO)_PROXY'
  NO_COLOR TERM LANG CI
)
# But not where the machine keeps things, or what it runs first.
other_variables=(NODE_OPTIONS NODE_PATH DENO_DIR '(NPM_CONFIG|npm_config)_(prefix|cache|userconfig|globalconfig)')

checkout=$(cd "$(dirname "$0")/../.." && pwd -P)
home=/home/user

main() {
  [ "$#" -gt 0 ] || fail "wanted a program to run"
  [ "$(id -u)" = 0 ] || fail "wanted root: user id is $(id -u)"
  command -v npm >/dev/null || fail "wanted Node and npm: no npm"
  root=$(mktemp -d "${TMPDIR:-/tmp}/denovirt-bare.XXXXXX")
  export root
  trap 'rmdir "$root"' EXIT
  # Nothing that is mounted or started there outlives it.
  unshare --mount --pid --ipc --fork --kill-child --propagation private "$BASH" "$0" --inside "$@"
}

fail() {
  echo "Cannot run as on a bare machine, $*" >&2
  exit 1
}

inside() {
  mount -t tmpfs -o mode=755 tmpfs "$root"
  mkdir -p "$root"/{usr/{bin,sbin,lib,lib64},etc,dev/pts,dev/shm,proc,tmp,"$home"}
  # As Debian 12 has it.
  for each in bin sbin lib lib64; do ln -s "usr/$each" "$root/$each"; done
  chmod 1777 "$root/tmp"
  fill_etc
  fill_devices
  fill_usr
  for each in "${files[@]}"; do show "$each"; done
  npm_settings
  show "$checkout" rw
  mount -t proc proc "$root/proc"
  local kept=()
  mapfile -d '' -t kept < <(env -0 | grep -zE "$(named "${variables[@]}")" |
    grep -zvE "$(named "${other_variables[@]}")")
  # This process stays, because somebody must reap what others leave.
  chroot "$root" /usr/bin/env -i --chdir="$checkout" "${kept[@]}" "${settings[@]}" \
    PATH=/usr/local/bin:/usr/bin:/bin HOME="$home" "$@" </dev/null
}

# A pattern for variables of these names.
named() { local IFS='|'; echo "^($*)="; }

# Shows a file or folder of the machine under its own path, to be read alone unless told.
show() {
  local from at
  [ -e "$1" ] || return 0
  from=$(realpath "$1")
  at=$root$(realpath "$(dirname "$1")")/$(basename "$1")
  [ ! -e "$at" ] || return 0
  if [ -d "$from" ]; then mkdir -p "$at"; else mkdir -p "$(dirname "$at")" && : >"$at"; fi
  mount --bind -o "${2:-ro}" "$from" "$at"
}

fill_etc() {
  echo "root:x:0:0:root:$home:/bin/bash" >"$root/etc/passwd"
  echo "root:x:0:" >"$root/etc/group"
}

fill_devices() {
  for each in "${devices[@]}"; do show "/dev/$each"; done
  mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$root/dev/pts"
  ln -s pts/ptmx "$root/dev/ptmx"
  mount -t tmpfs tmpfs "$root/dev/shm"
  ln -s /proc/self/fd "$root/dev/fd"
  for each in 0:stdin 1:stdout 2:stderr; do ln -s "/proc/self/fd/${each%:*}" "$root/dev/${each#*:}"; done
}

fill_usr() {
  local node prefix found
  node=$(realpath "$(command -v node)")
  prefix=$(dirname "$(dirname "$node")")
  mapfile -t found < <(dpkg -L "${packages[@]}" | grep -E '/s?bin/[^/]+$')
  for each in "$node" "${found[@]}"; do
    show "$each"
    linked "$each"
  done
  mapfile -t found < <(dpkg -L "${libraries[@]}" |
    grep -E '^(/usr)?/lib[^/]*(/[^/]+-linux-gnu)?/[^/]+\.so[^/]*$')
  for each in "${found[@]}"; do show "$each"; done
  # Its package makes this link only when it is installed.
  [ -e "$root/usr/bin/sh" ] || ln -s dash "$root/usr/bin/sh"
  # Debian's own packages of Node and npm have their modules in places of their own.
  for each in "$prefix/lib/node_modules/npm" /usr/{share,lib,lib/*-linux-gnu}/nodejs /usr/share/npm; do
    show "$each"
  done
  mkdir -p "$root/usr/local/bin"
  for each in npm npx; do
    ln -s "$(realpath "$(command -v "$each")")" "$root/usr/local/bin/$each"
  done
  [ -e "$root/usr/bin/node" ] || ln -s "$node" "$root/usr/local/bin/node"
}

linked() {
  local library
  while read -r library; do show "$library"; done < <(ldd "$1" 2>/dev/null | grep -oE '/[^ ]+\.so[^ ]*')
}

# The home directory has the user's settings of npm in it, and is else empty.
npm_settings() {
  local user global cache deno
  user=$(npm config get userconfig)
  global=$(npm config get globalconfig)
  cache=$(npm config get cache)
  deno=${DENO_DIR:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/deno}
  mkdir -p "$cache" "$deno" "$root/var/cache/npm" "$root/var/cache/deno"
  mount --bind "$cache" "$root/var/cache/npm"
  mount --bind "$deno" "$root/var/cache/deno"
  if [ -e "$user" ]; then cp "$user" "$root$home/.npmrc"; fi
  if [ -e "$global" ]; then cp "$global" "$root/etc/npmrc"; fi
  for each in "$(npm config get cafile)" "${NODE_EXTRA_CA_CERTS:-}" "${SSL_CERT_FILE:-}" "${DENO_CERT:-}"; do
    if [ -f "$each" ]; then show "$each"; fi
  done
  settings=(
    NPM_CONFIG_REGISTRY="$(npm config get registry)" # Deno knows of no global settings
    npm_config_globalconfig=/etc/npmrc npm_config_prefix=/usr npm_config_cache=/var/cache/npm
    DENO_DIR=/var/cache/deno
  )
}

if [ "${1:-}" = --inside ]; then inside "${@:2}"; else main "$@"; fi
