#!/bin/bash
# Holds one private libvirtd in namespaces of its own; private_libvirtd.ts starts it and speaks to it.
#
#   _private_libvirtd.sh DIR LIBVIRTD [ARGUMENT...]
#
# DIR holds etc/ and cache/, already filled, and gets the sockets, the state and the logs. On standard input it takes
# `start`, answered by the daemon's process number inside of the namespace. When standard input ends, for whatever
# reason, it kills everything it ever started, removes its control groups and DIR, and exits.
set -u

# Every control group file system: its mount point, type and super options.
hierarchies() {
  awk '$3 == "cgroup" || $3 == "cgroup2" { print $2, $3, $4 }' /proc/self/mounts
}

outer() {
  local dir=$1 point kind options group
  trap : INT TERM HUP # an interrupted test run ends by its closed input, and is cleaned up after like any other
  # One line a hierarchy: where it is mounted, its kind, the group that will be ours.
  DENOVIRT_GROUPS=$(while read -r point kind options; do
    echo "$point $kind $(group_for "$point" "$kind" "$options")/denovirt-${dir##*/}"
  done < <(hierarchies))
  export DENOVIRT_GROUPS
  (
    while read -r point kind group; do enter_new_group "$group"; done <<<"$DENOVIRT_GROUPS"
    # Keeps two instances from sharing /machine.
    exec unshare --cgroup "$BASH" "$0" --grouped "$@"
  ) 2>>"$dir/supervisor.log"
  while read -r point kind group; do remove_group "$group"; done <<<"$DENOVIRT_GROUPS"
  rm -rf --one-file-system "$dir"
}

# Version 1: the group that this process is in, so that limits on it still hold. Version 2: the top, because a group
# that has processes hands no controller down.
group_for() {
  local point=$1 kind=$2 options=$3 number names path
  if [ "$kind" = cgroup ]; then
    while IFS=: read -r number names path; do
      if [[ ,$options, == *,$names,* && $path != / && -d $point$path ]]; then point=$point$path; fi
    done </proc/self/cgroup
  fi
  echo "$point"
}

enter_new_group() {
  local parent=${1%/*} file
  mkdir "$1" || return 0 # read-only here: libvirtd then works in the groups of the host
  for file in cpuset.cpus cpuset.mems; do # a version 1 cpuset takes nobody before these are set
    if [ -e "$parent/$file" ]; then cat "$parent/$file" >"$1/$file"; fi
  done
  echo "$BASHPID" >"$1/cgroup.procs" || rmdir "$1"
}

grouped() {
  local point kind group
  while read -r point kind group; do
    # In version 2, the top of this namespace's tree can hand controllers down only if no process is in it.
    if [ "$kind" = cgroup2 ] && mkdir "$group/daemon"; then echo $$ >"$group/daemon/cgroup.procs"; fi
  done <<<"$DENOVIRT_GROUPS"
  # A process namespace, because nothing in it outlives its first process; a mount namespace for everything that
  # libvirtd insists to have at a fixed path.
  exec unshare --mount --pid --ipc --uts ${DENOVIRT_OWN_NETWORK:+--net} --fork --kill-child --mount-proc \
    --propagation private "$BASH" "$0" --inner "$@"
}

remove_group() {
  local attempt
  for attempt in 1 2 3 4 5 6 7 8 9 10; do # the last processes of the namespace may still be on their way out
    [ -d "$1" ] || return 0
    find "$1" -depth -type d -exec rmdir {} \; 2>/dev/null
    if [ -d "$1" ]; then sleep 0.1; fi
  done
}

inner() {
  local dir=$1 command
  shift
  mount -t tmpfs -o mode=755 tmpfs /run
  mkdir -p /run/lock
  cover "$dir/etc" /etc/libvirt
  cover "$dir/lib" /var/lib/libvirt
  cover "$dir/log" /var/log/libvirt
  cover "$dir/cache" /var/cache/libvirt
  cover "$dir/pki" /etc/pki
  if [ -d /etc/mdevctl.d ]; then
    mkdir -p "$dir/mdevctl/scripts.d/callouts" "$dir/mdevctl/scripts.d/notifiers"
    cover "$dir/mdevctl" /etc/mdevctl.d
  fi
  if [ -d "$dir/sasl2" ]; then cover "$dir/sasl2" /etc/sasl2; fi
  own_groups
  if [ -n "${DENOVIRT_OWN_NETWORK:-}" ]; then own_network; fi
  # A host by another name: libvirt migrates no guest to the host that it is on, which it tells by name and UUID.
  if [ -e "$dir/hostname" ]; then hostname -F "$dir/hostname"; fi
  while read -r command; do
    [ "$command" = start ] || continue
    "$@" </dev/null >>"$dir/libvirtd.log" 2>&1 &
    echo "$!"
  done
  kill -KILL -1 2>/dev/null
}

cover() {
  mkdir -p "$1" "$2"
  mount --bind "$1" "$2"
}

# What /sys tells of networks is what the namespace that mounted it has; control groups stay where they are.
own_network() {
  local part
  ip link set lo up
  mkdir /run/sys
  mount -t sysfs sysfs /run/sys
  for part in class devices; do mount --bind "/run/sys/$part" "/sys/$part"; done
}

own_groups() {
  local point kind group
  while read -r point kind group; do
    if [ "$kind" = cgroup2 ] && [[ $DENOVIRT_GROUPS == *" cgroup "* ]]; then
      umount "$point" # libvirt's lxc driver takes a hybrid tree for a version 2 one, and finds no controller there
    elif [ -d "$group" ]; then
      mount --bind "$group" "$point"
    fi
  done <<<"$DENOVIRT_GROUPS"
}

case $1 in
  --grouped) grouped "${@:2}" ;;
  --inner) inner "${@:2}" ;;
  *) outer "$@" ;;
esac
