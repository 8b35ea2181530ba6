#!/usr/bin/env bash
# The table of start times of the image, in seconds on the clock and of the processor, the middle one of RUNS (5) starts: from the start of the
# process to the picture. Cold: the files of the program were put out of memory before. Run it on a quiet machine.
set -euo pipefail
# shellcheck source=installer/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ -e target/image/so-khuyen-hoc ] || fail "Chưa có ảnh chương trình. Chưa có gì thay đổi. Hãy chạy installer/build-image.sh trước." I08
[ -e target/test-classes/vn/sokhuyenhoc/start/StartTimes.class ] || fail "Chưa dịch phần đo. Chưa có gì thay đổi. Hãy chạy mvn test-compile trước." I08
if [ -z "${DISPLAY:-}" ]; then
    need xvfb-run
    exec xvfb-run -a -s "-screen 0 1366x768x24" "$0" "$@"
fi
runs=${RUNS:-5}
work=$PWD/target/start-times
rm -rf "$work"
mkdir -p "$work"
cp -a target/image/so-khuyen-hoc "$work/image"
app=$work/image/lib/app
export SOKHUYENHOC_PASSWORD=khuyenhoc
"$work/image/bin/so-khuyen-hoc" --data "$work/data" sample >/dev/null
# The same launcher with another main class, which lies behind the jars and in their folder: elsewhere it would disturb the archive.
mkdir -p "$app/times/vn/sokhuyenhoc/start"
cp target/test-classes/vn/sokhuyenhoc/start/StartTimes*.class "$app/times/vn/sokhuyenhoc/start/"
cp "$work/image/bin/so-khuyen-hoc-cuaso" "$work/image/bin/times"
awk '
    /^\[JavaOptions\]/ { print "app.classpath=$APPDIR/times"; print "" }
    { sub(/^app.mainclass=.*/, "app.mainclass=vn.sokhuyenhoc.start.StartTimes"); print }' "$app/so-khuyen-hoc-cuaso.cfg" >"$app/times.cfg"

# once OPTION COLD ARGUMENT...: milliseconds on the clock and of the processor
once() {
    local option=$1 cold=$2 line pid
    shift 2
    [ -z "$cold" ] || find "$work" -type f -exec dd if={} iflag=nocache count=0 status=none \;
    rm -f "$work/line"
    mkfifo "$work/line"
    JAVA_TOOL_OPTIONS="-Dstarted=$(date +%s%3N)" _JAVA_OPTIONS=$option "$work/image/bin/times" "$@" >"$work/line" 2>/dev/null &
    pid=$!
    read -r line <"$work/line"
    kill $pid 2>/dev/null || true
    wait $pid 2>/dev/null || true
    echo "$line"
}

middle() {
    sort -n | awk '{ all[NR] = $1 } END { printf "%.2f", all[int((NR + 1) / 2)] / 1000 }'
}

# row NAME OPTION COLD ARGUMENT...
row() {
    local name=$1
    shift
    for _ in $(seq "$runs"); do once "$@"; done >"$work/figures"
    echo "| $name | $(cut -d' ' -f1 "$work/figures" | middle) | $(cut -d' ' -f2 "$work/figures" | middle) |"
}

sed 's/^/load: /' /proc/loadavg
echo "| Start | clock, s | processor, s |"
echo "|---|---|---|"
row "bare JavaFX window, no archive" -Xshare:off ""
row "bare JavaFX window, archive" -Dx ""
row "door, no archive" -Xshare:off "" "$work/data"
row "door, archive" -Dx "" "$work/data"
row "first screen, no archive" -Xshare:off "" "$work/data" khuyenhoc
row "first screen, archive" -Dx "" "$work/data" khuyenhoc
row "first screen, archive, cold" -Dx cold "$work/data" khuyenhoc
