#!/usr/bin/env bash
# Draws the pictures of the program from the SVG files here. Needed only after a change of the drawing; what it makes is kept.
set -euo pipefail
cd "$(dirname "$0")"
for tool in rsvg-convert convert; do
    command -v "$tool" >/dev/null || { echo "Thiếu công cụ $tool (gói librsvg2-bin, imagemagick). Chưa có gì thay đổi. Hãy cài rồi chạy lại. (mã I01)" >&2; exit 3; }
done
draw() { rsvg-convert -w "$3" "$1" -o "$2"; }
for size in 16 24 32; do draw icon-small.svg "icon-$size.png" "$size"; done
for size in 48 64 128 256; do draw icon.svg "icon-$size.png" "$size"; done
draw splash.svg splash.png 480
convert icon-16.png icon-24.png icon-32.png icon-48.png icon-64.png icon-256.png icon.ico
cp icon-256.png ../../src/main/resources/icon.png
