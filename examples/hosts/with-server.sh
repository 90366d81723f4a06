#!/usr/bin/env bash
# Runs the hosts that can use a database server on a PostgreSQL of Debian's, with a cluster of its own that is removed
# afterwards and listens on a socket file alone. Needs root, to install the server where it is missing and to run it as its user.
# Takes what run.mjs takes, such as `--built`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

programs() { find /usr/lib/postgresql -path '*/bin/initdb' -printf '%h\n' 2>/dev/null | sort -V | tail -1; }
if [ "$(id -u)" -ne 0 ]; then
  echo 'Not run: the server is started as its own user, which takes root.'
  exit 0
fi
if [ -z "$(programs)" ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get -qq update >/dev/null 2>&1 && apt-get -qq install --no-install-recommends postgresql >/dev/null 2>&1 || true
fi
if [ -z "$(programs)" ]; then
  echo 'Not run: no PostgreSQL server is installed, and none could be.'
  exit 0
fi
bin=$(programs)
cluster=$(mktemp -d)
chown postgres "$cluster"
as_postgres() { runuser -u postgres -- "$@"; }
finish() {
  as_postgres "$bin/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null || true
  rm -rf "$cluster"
}
trap finish EXIT

as_postgres "$bin/initdb" -D "$cluster/data" --auth=trust --encoding=UTF8 >/dev/null
as_postgres "$bin/pg_ctl" -D "$cluster/data" -l "$cluster/log" -w \
  -o "-c listen_addresses='' -c unix_socket_directories=$cluster" start >/dev/null
echo "PostgreSQL $("$bin/postgres" --version | awk '{ print $3 }')"
DATABASE_URL="postgresql://postgres@localhost/postgres?host=$cluster" node run.mjs "$@" event-store
