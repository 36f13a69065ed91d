#!/usr/bin/env bash
# Makes a world of its own, puts a wave of phishing into it, breaks the API once, moves somebody, and looks at what
# differs. Nobody else sees any of it, and nothing is left behind.
# usage: try-a-change.sh [URL of a running mock]
set -euo pipefail

mock=${1:-http://127.0.0.1:4010}
world="curl-$$"
# Any key that looks right has full rights, unless the mock runs with --auth strict.
key='Authorization: Bearer tsk_live_rpc22acoxrpc4fg4g3ydc0i302rm6xt1'
json='Content-Type: application/json'

ask() { curl -sS --fail-with-body "$@"; }
status() { curl -sS -o /dev/null -w '%{http_code}\n' "$@"; }

ask -o /dev/null -X POST "$mock/__admin/worlds" -H "$json" -d "{\"name\": \"$world\"}"
trap 'ask -o /dev/null -X DELETE "$mock/__admin/worlds/$world"' EXIT
ask -o /dev/null -X PUT "$mock/w/$world/__admin/scenario" -H "$json" -d '{"name": "phishing-wave"}'

employees="$mock/w/$world/tidalbay/v1/employees"
worst=$(ask -G "$employees" -H "$key" -d sort=score -d per_page=1)
id=$(grep -o 'emp_[a-z0-9]*' <<<"$worst" | head -n 1)
echo "worst score: $(grep -o '"score":[0-9]*' <<<"$worst") of $id"

ask -o /dev/null -X POST "$mock/w/$world/__admin/faults" -H "$json" -d '{"api": "tidalbay", "status": 503, "times": 1}'
echo "while it is down: $(status "$employees/$id" -H "$key")"
echo "a moment later: $(status "$employees/$id" -H "$key")"

ask -o /dev/null -X PATCH "$employees/$id" -H "$key" -H "$json" -d '{"department": "Night Watch"}'
echo "changed: $(ask "$mock/w/$world/__admin/diff" | grep -o 'Night Watch' | head -n 1)"
echo "in the default world: $(ask -G "$mock/tidalbay/v1/employees" -H "$key" --data-urlencode 'department=Night Watch' |
  grep -o '"total":[0-9]*')"
