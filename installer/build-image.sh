#!/usr/bin/env bash
# Builds the program with its own Java: target/image/so-khuyen-hoc, and of it a zip that runs wherever it is unpacked.
# UPDATE_KEY=FILE puts the makers' public key for signed updates inside. --no-zip leaves the zip out.
set -euo pipefail
# shellcheck source=installer/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

find_jdk
room target 700
[ -z "${UPDATE_KEY:-}" ] || [ -r "$UPDATE_KEY" ] || fail "Không đọc được tệp khóa $UPDATE_KEY. Chưa có gì thay đổi. Hãy kiểm tra tên tệp rồi chạy lại." I08
zip=yes
[ "${1:-}" = --no-zip ] && zip=
[ -z "$zip" ] || need zip

if stale; then
    need mvn
    # Else jars of an older version, or ones that are no longer needed, would go along.
    rm -rf target/app
    mvn -B -ntp -q -DskipTests package || fail "Không đóng gói được chương trình. Ảnh cũ còn nguyên. Hãy xem các dòng ở trên." I04
fi

"$java" -Dstdout.encoding=UTF-8 src/build/Image.java target/app target/start/start.classes target/image "${UPDATE_KEY:-}" \
    || fail "Không làm được ảnh chương trình. Ảnh cũ còn nguyên. Hãy xem các dòng ở trên và target/image.half." I05
image=target/image/so-khuyen-hoc
version=$("$image/bin/so-khuyen-hoc" --version) || fail "Ảnh vừa làm không chạy được. Hãy xem $image/bin/so-khuyen-hoc --version." I05
echo "$version: $image, $(megabytes "$image") MB"

if [ -n "$zip" ]; then
    file=so-khuyen-hoc-${version#* }-linux-x64.zip
    rm -f "target/$file.half"
    # What starts the program comes last: where only half of the zip was unpacked there is nothing to start.
    (cd target/image && zip -q -r -9 "../$file.half" so-khuyen-hoc/lib so-khuyen-hoc/bin) \
        || { rm -f "target/$file.half"; fail "Không ghi được tệp nén. Ảnh chương trình vẫn dùng được ở $image. Hãy dọn đĩa rồi chạy lại." I06; }
    mv "target/$file.half" "target/$file"
    echo "target/$file, $(megabytes "target/$file") MB"
fi
