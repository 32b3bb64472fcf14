#!/bin/bash
# Fetches the real peers that tests/ talk to, on Debian 12, as root. Starts nothing, changes no boot kernel, and does
# next to nothing when all is there.
#
#   tests/hosts/provision.sh
#
# Packages come from the host's own apt sources. A guest kernel and libvirt's protocol files (*.x) go to
# ${XDG_CACHE_HOME:-$HOME/.cache}/denovirt. Deno itself is not its job.
set -euo pipefail

packages=(
  libvirt-daemon libvirt-daemon-system libvirt-daemon-driver-qemu libvirt-daemon-driver-lxc libvirt-clients
  libvirt-dev python3-libvirt virtinst
  qemu-system-x86 qemu-utils qemu-guest-agent e2fsprogs mdevctl seabios scrub lvm2
  golang-github-vmware-govmomi-dev python3-pyvmomi
  ovmf swtpm swtpm-tools genisoimage python3-yaml
  golang-go golang-github-digitalocean-go-libvirt-dev gcc libc6-dev pkg-config
  sasl2-bin libsasl2-modules
  gnutls-bin openssl openssh-server openssh-client netcat-openbsd
  dnsmasq-base iptables
  busybox-static cpio kmod iproute2 util-linux bsdutils xz-utils ca-certificates
)
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/denovirt
modules=(
  drivers/acpi/button drivers/input/evdev
  drivers/virtio/virtio drivers/virtio/virtio_ring drivers/virtio/virtio_pci_modern_dev
  drivers/virtio/virtio_pci_legacy_dev drivers/virtio/virtio_pci drivers/virtio/virtio_balloon
  drivers/block/virtio_blk net/core/failover drivers/net/net_failover drivers/net/virtio_net
  drivers/char/virtio_console
  drivers/cdrom/cdrom fs/isofs/isofs drivers/firmware/qemu_fw_cfg fs/fuse/fuse fs/fuse/virtiofs
)

main() {
  scratch=
  trap 'rm -rf "$scratch"; undo_policy' EXIT
  install_packages
  fetch_kernel
  fetch_protocol
  fetch_node
}

say() { echo "provision: $*" >&2; }

missing() {
  local state
  state=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${packages[@]}" 2>/dev/null || true)
  for package in "${packages[@]}"; do
    grep -qx "$package installed" <<<"$state" || echo "$package"
  done
}

install_packages() {
  local wanted
  mapfile -t wanted < <(missing)
  [ "${#wanted[@]}" -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ]; then
    say "Cannot install ${wanted[*]}, wanted root: user id is $(id -u)"
    exit 1
  fi
  update_lists
  forbid_daemons
  say "installing ${wanted[*]}"
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
    -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 "${wanted[@]}" >&2
  undo_policy
}

updated=
update_lists() {
  [ -z "$updated" ] || return 0
  say "reading the package lists"
  apt-get update -qq -o Acquire::Retries=3 >&2
  updated=yes
}

# Packages ask this file whether they may start their services; 101 says no.
policy=
forbid_daemons() {
  [ ! -e /usr/sbin/policy-rc.d ] || return 0
  policy=/usr/sbin/policy-rc.d
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod +x "$policy"
}
undo_policy() {
  [ -z "$policy" ] || rm -f "$policy"
  policy=
}

# apt drops its privileges for a download, so its user must be able to write here.
new_scratch() {
  rm -rf "$scratch"
  mkdir -p "$cache"
  scratch=$(mktemp -d "${TMPDIR:-/tmp}/denovirt-provision.XXXXXX")
  chmod 711 "$scratch"
  mkdir -p "$scratch/download" "$scratch/result"
  if getent passwd _apt >/dev/null && [ "$(id -u)" = 0 ]; then chown _apt "$scratch/download"; fi
}

has_kernel() {
  compgen -G "$cache/kernel/boot/vmlinuz-*" >/dev/null || return 1
  for module in "${modules[@]}"; do
    compgen -G "$cache/kernel/lib/modules/*/kernel/$module.ko" >/dev/null || return 1
  done
}

fetch_kernel() {
  has_kernel && return 0
  local meta name release paths=()
  meta=linux-image-cloud-$(dpkg --print-architecture)
  apt-cache show "$meta" >/dev/null 2>&1 || update_lists
  name=$(apt-cache depends "$meta" | sed -n 's/^ *Depends: \(linux-image-.*\)$/\1/p' | head -n 1)
  release=${name#linux-image-}
  new_scratch
  say "fetching the guest kernel $release"
  if ! (cd "$scratch/download" && apt-get download -qq -o Acquire::Retries=3 "$name" >&2); then
    update_lists # an older list names files that the mirror no longer has
    name=$(apt-cache depends "$meta" | sed -n 's/^ *Depends: \(linux-image-.*\)$/\1/p' | head -n 1)
    release=${name#linux-image-}
    (cd "$scratch/download" && apt-get download -qq -o Acquire::Retries=3 "$name" >&2)
  fi
  for module in "${modules[@]}"; do paths+=("./lib/modules/$release/kernel/$module.ko"); done
  dpkg --fsys-tarfile "$scratch"/download/linux-image-*.deb |
    tar -x -C "$scratch/result" "./boot/vmlinuz-$release" "${paths[@]}"
  replace kernel
}

# libvirt's own interface definition files, in the very version that is installed, for `deno task gen`.
fetch_protocol() {
  local version upstream lists
  version=$(dpkg-query -W -f '${Version}' libvirt-daemon)
  upstream=${version#*:}
  upstream=${upstream%-*}
  [ -e "$cache/protocol-$upstream/src/remote/remote_protocol.x" ] && return 0
  new_scratch
  say "fetching the protocol files of libvirt $version"
  lists=$(apt-cache madison libvirt-daemon)
  [ -n "$lists" ] || { update_lists; lists=$(apt-cache madison libvirt-daemon); }
  # The host's lists stay as they are: a list of sources, and a place for its state, of our own.
  awk -F '|' '{ split($3, at, " "); split(at[2], suite, "/"); gsub(/ /, "", $2)
    print "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] " at[1] " " suite[1] " " suite[2] }' \
    <<<"$lists" | sort -u >"$scratch/sources.list"
  mkdir -p "$scratch/lists/partial" "$scratch/cache/archives/partial"
  chmod -R a+rX "$scratch/sources.list" "$scratch/lists" "$scratch/cache"
  local options=(
    -qq -o Acquire::Retries=3 -o "Dir::Etc::sourcelist=$scratch/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$scratch/lists" -o "Dir::Cache=$scratch/cache"
  )
  apt-get "${options[@]}" update >&2
  (cd "$scratch/download" && apt-get "${options[@]}" source --download-only "libvirt=$version" >&2)
  tar -xJf "$scratch"/download/libvirt_*.orig.tar.xz -C "$scratch/result" --strip-components=1 --wildcards \
    '*/src/remote/*.x' '*/src/rpc/*.x' '*/src/admin/*.x'
  replace "protocol-$upstream"
}

# Debian's Node is older than what the package runs under: npm has one as a package.
fetch_node() {
  [ ! -x "$cache/node-24/node_modules/node/bin/node" ] || return 0
  if ! command -v npm >/dev/null; then
    say "no Node 24: npm is not installed"
    return 0
  fi
  new_scratch
  say "fetching Node 24"
  npm install --silent --no-audit --no-fund --prefix "$scratch/result" node@24 >&2
  replace node-24
}

# Whole or not at all, also for a reader at the same time.
replace() {
  rm -rf "${cache:?}/$1" "$cache/.$1.new"
  cp -r "$scratch/result" "$cache/.$1.new"
  mv -T "$cache/.$1.new" "$cache/$1"
  rm -rf "$scratch"
}

main
