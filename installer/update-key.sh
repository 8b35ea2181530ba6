#!/usr/bin/env bash
# Makes the pair of keys for signed updates, once for all versions to come: update-key.sh FOLDER (outside the sources, best on a stick).
set -euo pipefail
[ $# -eq 1 ] || { echo "update-key.sh FOLDER" >&2; exit 2; }
out=$(realpath -m "$1")
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

case "$out/" in
    "$PWD"/*) fail "Chìa khóa không được nằm trong mã nguồn. Chưa có gì thay đổi. Hãy chọn thư mục khác, tốt nhất là trên USB." I23 ;;
esac
find_jdk
"$java" -Dstdout.encoding=UTF-8 src/build/UpdateKey.java "$out" \
    || fail "Không làm được cặp chìa khóa; chìa khóa đã có không bao giờ bị ghi đè. Hãy chọn một thư mục trống." I24
echo "update-private.pem: ký các bản cập nhật. Cất vào két, giữ hai bản ở hai nơi, không gửi cho ai, không đưa vào kho mã."
echo "update-key.pem: đưa vào chương trình bằng UPDATE_KEY=$out/update-key.pem installer/build-image.sh"
