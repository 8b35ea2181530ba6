#!/usr/bin/env bash
# Builds target/so-khuyen-hoc_VERSION_amd64.deb of the image; makes the image before where it is missing or old. The package runs no script at
# install or removal, so that nothing of the desktop has to be there; the menu entry and the icons are plain files.
# DEB_LEVEL=1 packs in a third of the time and a little bigger.
set -euo pipefail
# shellcheck source=installer/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

need dpkg-deb
room target 1000
if [ -n "${UPDATE_KEY:-}" ] || ! fresh; then installer/build-image.sh --no-zip; fi
image=target/image/so-khuyen-hoc
version=$("$image/bin/so-khuyen-hoc" --version)
version=${version#* }
root=target/deb
rm -rf "$root"
mkdir -p "$root"/{DEBIAN,opt,usr/bin,usr/share/applications,usr/share/doc/so-khuyen-hoc}
cp -a "$image" "$root/opt/"
ln -s /opt/so-khuyen-hoc/bin/so-khuyen-hoc "$root/usr/bin/so-khuyen-hoc"
cp installer/so-khuyen-hoc.desktop "$root/usr/share/applications/"
for size in 16 24 32 48 64 128 256; do
    icons=$root/usr/share/icons/hicolor/${size}x$size/apps
    mkdir -p "$icons"
    cp "installer/art/icon-$size.png" "$icons/so-khuyen-hoc.png"
done
cp target/app/licences/LIST.txt "$root/usr/share/doc/so-khuyen-hoc/copyright"
chmod -R u=rwX,go=rX "$root"
cat >"$root/DEBIAN/control" <<CONTROL
Package: so-khuyen-hoc
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: So Khuyen Hoc
Section: education
Priority: optional
Installed-Size: $(du -sk --apparent-size "$root" | cut -f1)
Depends: libc6, libgtk-3-0 | libgtk-3-0t64, libxtst6, libgl1, libxxf86vm1, libpangoft2-1.0-0, fontconfig
Description: register of a commune's association for promoting education
 Lists, scoring forms, results and papers of the learning titles. One encrypted
 file on one computer, no network.
CONTROL
file=target/so-khuyen-hoc_${version}_$(dpkg --print-architecture).deb
dpkg-deb --root-owner-group -Zxz "-z${DEB_LEVEL:-6}" "--threads-max=$(nproc)" --build "$root" "$file.half" >/dev/null \
    || { rm -f "$file.half"; fail "Không ghi được gói cài. Ảnh chương trình vẫn dùng được ở $image. Hãy dọn đĩa rồi chạy lại." I07; }
mv "$file.half" "$file"
rm -rf "$root"
echo "$file, $(megabytes "$file") MB"
