#!/bin/sh
# Builds the screens into apps/web/dist, which the server does at its start when it may write there.
set -eu
cd "$(dirname "$0")/.."
exec node_modules/.bin/node -e "import('./apps/server/web-files.ts').then(({ buildWeb }) => buildWeb())"
