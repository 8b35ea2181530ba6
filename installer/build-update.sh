#!/usr/bin/env bash
# Packs an image into one signed update file: build-update.sh IMAGE PRIVATE_KEY_FILE OUT_FOLDER [NOTES_FILE]
# IMAGE is the folder that build-image.sh made (one made on Windows goes too); NOTES_FILE says line by line what the version brings.
# OUT_FOLDER also gets latest-SYSTEM and its signature, by which programs find the file when they are asked to look there.
set -euo pipefail
[ $# -ge 3 ] || { echo "build-update.sh IMAGE PRIVATE_KEY_FILE OUT_FOLDER [NOTES_FILE]" >&2; exit 2; }
image=$(realpath "$1") key=$(realpath "$2") out=$(realpath -m "$3") notes=${4:+$(realpath "$4")}
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

find_jdk
room "$out" 300
[ -r "$key" ] || fail "Không đọc được chìa khóa $key. Chưa có gì thay đổi. Hãy lấy chìa khóa từ nơi cất rồi chạy lại." I20
jars=$image/lib/app
[ -d "$jars" ] || jars=$image/app
[ -d "$jars" ] || fail "$image không phải là ảnh chương trình. Chưa có gì thay đổi. Hãy chạy build-image.sh trước." I21
# The classes of the image itself write the lines that the program will read.
"$java" -Dstdout.encoding=UTF-8 -cp "$(echo "$jars"/so-khuyen-hoc-*.jar)" src/build/PackUpdate.java "$image" "$key" "$out" ${notes:+"$notes"} \
    || fail "Không làm được tệp cập nhật. Những tệp cũ trong $out còn nguyên. Hãy xem các dòng ở trên." I22
