#!/usr/bin/env bash
# Runs the tests of pages in the Chromium that `CHROMIUM` names, or in Debian's, which it installs where it is missing: that takes
# root. Takes what run.mjs takes, such as `--built`, which says of the site too that it is as its sources are.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
if [ ! -x "$CHROMIUM" ] && [ "$(id -u)" -eq 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get -qq update >/dev/null 2>&1 && apt-get -qq install --no-install-recommends chromium >/dev/null 2>&1 || true
fi
if [ ! -x "$CHROMIUM" ]; then
  echo 'Not run: no Chromium is installed, and none could be.'
  exit 0
fi
"$CHROMIUM" --version 2>/dev/null
node run.mjs "$@" http test:page
case " $* " in *' --built '*) ;; *) npm --prefix ../.. run --silent docs ;; esac
npm --prefix ../.. run --silent test:site
