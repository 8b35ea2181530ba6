# Shared by the scripts beside it: sentences of failure, the search for Java, the checks before.
# shellcheck shell=bash
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

# What happened, what was kept, what to do; then the code.
fail() {
    echo "$1 (mã $2)" >&2
    exit 3
}

need() {
    for tool in "$@"; do
        command -v "$tool" >/dev/null || fail "Máy này thiếu công cụ $tool. Chưa có gì thay đổi. Hãy cài gói có $tool rồi chạy lại." I01
    done
}

# The first JDK of version 25 or later that has jpackage, in the order in which installer/bin looks for Java.
find_jdk() {
    for candidate in "${SOKHUYENHOC_JAVA:-}" "${JAVA_HOME:-}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
        [ -x "$candidate" ] || continue
        java=$(readlink -f "$candidate")
        [ -x "${java%/java}/jpackage" ] || continue
        [ -r "${java%/bin/java}/release" ] || continue
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "${java%/bin/java}/release")
        [ "${version:-0}" -ge 25 ] && return
    done
    fail "Không tìm thấy JDK 25 có jpackage trên máy này. Chưa có gì thay đổi. Hãy cài JDK 25 rồi chạy lại." I02
}

# room FOLDER MEGABYTES
room() {
    mkdir -p "$1" 2>/dev/null || true
    [ -w "$1" ] || fail "Không ghi được vào thư mục $1. Chưa có gì thay đổi. Hãy kiểm tra quyền ghi rồi chạy lại." I09
    free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$2" ] || fail "Đĩa chứa $1 chỉ còn $free MB, cần $2 MB. Chưa có gì thay đổi. Hãy dọn bớt rồi chạy lại." I03
}

megabytes() {
    du -sm --apparent-size "$1" | cut -f1
}

# Not packaged yet, or something changed since.
stale() {
    [ -r target/app/sbom.json ] || return 0
    [ -r target/app/lib/start.name ] || return 0
    [ -r target/start/start.classes ] || return 0
    [ -n "$(find src/main sample-data installer/bin installer/licences pom.xml -newer target/app/sbom.json -print -quit)" ]
}

# The image is there and of what is packaged now.
fresh() {
    if stale; then return 1; fi
    [ target/image -nt target/app/sbom.json ] && [ target/image -nt src/build/Image.java ]
}
