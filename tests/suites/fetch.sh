#!/bin/bash
# Fetches the test suites of libvirt's other bindings out of Debian's source packages, for `deno task suites`: those of
# Sys::Virt and libvirt-python, of the very release of this machine's libvirt, and what Perl needs to run its own.
#
#   tests/suites/fetch.sh
#
# All goes to ${XDG_CACHE_HOME:-$HOME/.cache}/denovirt/suites, as PACKAGE-VERSION/{t,tests} and perl/. Nothing is
# installed. The mirror is that of this machine's apt, whose lists and settings stay as they are. A source that it does not
# have is told of; who has it unpacks it there.
set -euo pipefail
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/denovirt/suites
key=/usr/share/keyrings/debian-archive-keyring.gpg
say() { echo "fetch suites: $*" >&2; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$cache"

# Whole or not at all, also for a reader at the same time.
replace() {
  rm -rf "${cache:?}/.$2.new" "${cache:?}/$2"
  cp -r "$1" "$cache/.$2.new"
  mv -T "$cache/.$2.new" "$cache/$2"
}

fetch_perl() {
  [ ! -d "$cache/perl" ] || return 0
  mkdir -p "$scratch/debs" "$scratch/perl"
  (cd "$scratch/debs" && apt-get download -qq -o APT::Sandbox::User=root -o Acquire::Retries=3 \
    libsys-virt-perl libxml-xpath-perl libxml-parser-perl >&2) || { say "the mirror has no Sys::Virt"; return 0; }
  for deb in "$scratch"/debs/*.deb; do dpkg -x "$deb" "$scratch/perl"; done
  replace "$scratch/perl" perl
}

options=()
prepare_sources() {
  local mirror suite
  read -r mirror suite < <(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' \
    'Label: Debian' | head -n 1)
  [ -n "$mirror" ] || { say "Cannot find a mirror, wanted one of Debian among apt's: found none"; exit 1; }
  mkdir -p "$scratch/lists/partial" "$scratch/cache/archives/partial"
  echo "deb-src [signed-by=$key] ${mirror%/} $suite main" >"$scratch/sources.list"
  options=(
    -qq -o Acquire::Retries=3 -o "Dir::Etc::sourcelist=$scratch/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$scratch/lists" -o "Dir::Cache=$scratch/cache" -o APT::Sandbox::User=root
  )
  apt-get "${options[@]}" update >&2
}

# PACKAGE FOLDER
fetch_source() {
  local package=$1 folder=$2 uri sum version
  ! compgen -G "$cache/$package-*/$folder" >/dev/null || return 0
  [ "${#options[@]}" -gt 0 ] || prepare_sources
  read -r uri sum < <(apt-get "${options[@]}" source --print-uris "$package" |
    sed -n "s/^'\(.*\.orig\.tar\.[gx]z\)' [^ ]* [0-9]* \(.*\)$/\1 \2/p")
  version=$(sed 's/.*_\(.*\)\.orig\.tar\..*/\1/' <<<"$uri")
  if ! /usr/lib/apt/apt-helper -o APT::Sandbox::User=root download-file "$uri" "$scratch/$package.tar" "$sum" >&2; then
    say "the mirror has no source of $package $version: unpack it to $cache/$package-$version"
    return 0
  fi
  mkdir -p "$scratch/$package"
  tar -xf "$scratch/$package.tar" -C "$scratch/$package" --strip-components=1 --wildcards "*/$folder/*"
  replace "$scratch/$package" "$package-$version"
}

fetch_perl
fetch_source libsys-virt-perl t
fetch_source libvirt-python tests
