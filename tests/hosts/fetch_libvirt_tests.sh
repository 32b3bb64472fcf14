#!/bin/bash
# Fetches the documents of libvirt's own tests, of the very release that a Debian suite has, out of its source package.
#
#   tests/hosts/fetch_libvirt_tests.sh [SUITE…]      (as root; trixie and sid if none is named)
#
# They go to ${XDG_CACHE_HOME:-$HOME/.cache}/denovirt/libvirt-tests-VERSION, where tests find them. The mirror is that of
# this machine's apt, whose lists and settings stay as they are. A suite whose source it does not have is told of.
set -euo pipefail
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/denovirt
key=/usr/share/keyrings/debian-archive-keyring.gpg
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' | head -n 1)
say() { echo "fetch_libvirt_tests: $*" >&2; }
[ -n "$mirror" ] || { say "Cannot find a mirror, wanted one of Debian among apt's: found none"; exit 1; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fetch() {
  local suite=$1 here=$scratch/$1 uri sum version new
  mkdir -p "$here/lists/partial" "$here/cache" "$here/tests"
  echo "deb-src [signed-by=$key] ${mirror%/} $suite main" >"$here/sources.list"
  local options=(
    -qq -o Acquire::Retries=3 -o "Dir::Etc::sourcelist=$here/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$here/lists" -o "Dir::Cache=$here/cache" -o APT::Sandbox::User=root
  )
  apt-get "${options[@]}" update >&2
  read -r uri sum < <(apt-get "${options[@]}" source --print-uris libvirt |
    sed -n "s/^'\(.*\.orig\.tar\.xz\)' [^ ]* [0-9]* \(.*\)$/\1 \2/p")
  version=$(sed 's/.*libvirt_\(.*\)\.orig\.tar\.xz/\1/' <<<"$uri")
  [ ! -d "$cache/libvirt-tests-$version" ] || return 0
  if ! /usr/lib/apt/apt-helper -o APT::Sandbox::User=root download-file "$uri" "$here/orig.tar.xz" "$sum" >&2; then
    say "the mirror has no source of $suite's libvirt $version"
    return 0
  fi
  tar -xJf "$here/orig.tar.xz" -C "$here/tests" --strip-components=2 --wildcards "libvirt-$version/tests/*/*.xml"
  # Whole or not at all, also for a reader at the same time.
  new=$cache/.libvirt-tests-$version.new
  rm -rf "$new"
  mkdir -p "$cache"
  cp -r "$here/tests" "$new"
  mv -T "$new" "$cache/libvirt-tests-$version"
  say "$(find "$cache/libvirt-tests-$version" -name '*.xml' | wc -l) documents of libvirt $version"
}

[ $# -gt 0 ] || set -- trixie sid
for suite in "$@"; do fetch "$suite"; done
