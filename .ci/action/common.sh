# What the steps of the action share; sourced by each.
# shellcheck disable=SC2034  # the steps use them
set -euo pipefail

eightk=${EIGHTK:-$GITHUB_ACTION_PATH/.venv/bin/eightk}
python=${EIGHTK_PYTHON:-$GITHUB_ACTION_PATH/.venv/bin/python}
reports=$RUNNER_TEMP/eightk
project=${PROJECT:-.}
mkdir -p "$reports"

# The agreements and the day, as arguments. Names come last, after --, so that none is read as an option.
read -r -d '' -a agreements <<<"${AGREEMENTS:-}" || true
days=()
[[ -z ${AS_OF:-} ]] || days=(--as-of "$AS_OF")

# Run a command, keep its exit code in $code, and go on: the last step says whether all of it failed.
code=0
go_on() {
    code=0
    "$@" || code=$?
}

# What a command says, with no line of it read as a command to the runner: texts of an agreement may look like one.
unobeyed() {
    local token
    token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    echo "::stop-commands::$token"
    go_on "$@" 2>&1
    echo
    echo "::$token::"
}

output() { printf '%s=%s\n' "$1" "$2" >>"$GITHUB_OUTPUT"; }

stop() {
    echo "::error title=eightk::$1"
    exit 2
}
