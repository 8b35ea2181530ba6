#!/usr/bin/env bash
# Builds the deb, installs it into a clean root, makes the sample there, opens the window, takes its picture, removes the package and looks
# whether the data are still there. Needs root. The clean root is made with debootstrap from the package source of this computer and kept in
# target/check-deb/base; without debootstrap, or with --folder, dpkg unpacks into an empty folder and the program uses the libraries of here.
set -euo pipefail
# shellcheck source=installer/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

need dpkg-deb Xvfb openbox xdotool import convert
[ "$(id -u)" = 0 ] || fail "Chỉ quản trị viên (root) mới cài thử được gói. Chưa có gì thay đổi. Hãy chạy lại bằng sudo." I08
room target 3000
installer/build-deb.sh
deb=$(find target -maxdepth 1 -name 'so-khuyen-hoc_*.deb' -newer target/app/sbom.json | head -1)
work=$PWD/target/check-deb
root=$work/root
picture=$work/window.png
user=1000
started=()

# shellcheck disable=SC2317
tidy() {
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    wait 2>/dev/null || true
    ! mountpoint -q "$root/proc" 2>/dev/null || umount "$root/proc"
}
trap tidy EXIT

rm -rf "$root"
mkdir -p "$work" "$root"
if [ "${1:-}" != --folder ] && command -v debootstrap >/dev/null; then
    clean=yes where="hệ thống sạch"
    . /etc/os-release
    source=$(apt-cache policy | awk -v main="$VERSION_CODENAME/main" '$3 == main { print $2; exit }')
    [ -e "$work/base/etc/os-release" ] || debootstrap --variant=minbase "$VERSION_CODENAME" "$work/base" "$source" >"$work/debootstrap.log"
    cp -a "$work/base/." "$root/"
    mount -t proc proc "$root/proc"
    cp "$deb" "$root/tmp/so-khuyen-hoc.deb"
    chroot "$root" apt-get -q -y --no-install-recommends install /tmp/so-khuyen-hoc.deb >"$work/install.log" 2>&1 \
        || fail "Không cài được gói vào hệ thống sạch. Máy này không thay đổi. Hãy xem $work/install.log." I08
    inside() { chroot --userspec=$user:$user "$root" env -i "$@"; }
    program=/usr/bin/so-khuyen-hoc
    home=/home/canbo
else
    clean="" where="thư mục trống"
    mkdir -p "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/info"
    touch "$root/var/lib/dpkg/status" "$root/var/lib/dpkg/available"
    dpkg --root="$root" --log="$work/dpkg.log" --force-depends --install "$deb" >"$work/install.log" 2>&1 \
        || fail "Không bung được gói vào thư mục. Máy này không thay đổi. Hãy xem $work/install.log." I08
    inside() { setpriv --reuid=$user --regid=$user --clear-groups env -i "$@"; }
    program=$root/opt/so-khuyen-hoc/bin/so-khuyen-hoc
    home=$root/home/canbo
fi
house=${home#"$root"}
mkdir -p "$root$house"
chown $user:$user "$root$house"
common=("HOME=$home" LC_ALL=C.UTF-8 PATH=/usr/bin:/bin SOKHUYENHOC_PASSWORD=khuyenhoc)

inside "${common[@]}" "$program" --version
inside "${common[@]}" "$program" sample >"$work/sample.log" || fail "Không tạo được dữ liệu mẫu. Máy này không thay đổi. Hãy xem $work/sample.log." I08

rm -f "$work/display"
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1366x768x24 3<>"$work/display" 2>/dev/null & started+=($!)
read -r display <"$work/display"
export DISPLAY=:$display
openbox 2>/dev/null & started+=($!)
inside "${common[@]}" "DISPLAY=$DISPLAY" "$program" 2>"$work/window.log" & started+=($!)
# until_true COMMAND...: for a minute and a half
until_true() {
    for _ in $(seq 90); do
        sleep 1
        import -window root "$picture"
        ! "$@" >/dev/null 2>&1 || return 0
    done
    fail "Cửa sổ không hiện như phải có. Máy này không thay đổi. Hãy xem $picture và $work/window.log." I08
}
# The screens behind the door have far more colours than the door.
colours() { convert "$picture" -unique-colors -format %w info:; }
more() { [ "$(colours)" -gt $((door + 200)) ]; }
until_true xdotool search --onlyvisible --name "Sổ Khuyến Học"
sleep 10
import -window root "$picture"
door=$(colours)
xdotool type khuyenhoc
xdotool key Return
until_true more
# What the overview counts comes a moment later.
sleep 8
import -window root "$picture"
xdotool key alt+F4
sleep 5

if [ -n "$clean" ]; then chroot "$root" dpkg --remove so-khuyen-hoc; else dpkg --root="$root" --log="$work/dpkg.log" --force-depends --remove so-khuyen-hoc; fi >"$work/remove.log" 2>&1
[ ! -e "$root/opt/so-khuyen-hoc" ] || fail "Gỡ rồi mà thư mục chương trình còn lại. Máy này không thay đổi. Hãy xem $work/remove.log." I08
data=$(find "$root$house" -name '*.mv.db' | head -1)
[ -n "$data" ] || fail "Gỡ chương trình làm mất sổ. Máy này không thay đổi. Hãy xem $work/remove.log." I08
echo "Đạt: cài vào $where, tạo mẫu, mở cửa sổ (ảnh $picture), gỡ; sổ còn nguyên ($(stat -c %s "$data") byte)."
