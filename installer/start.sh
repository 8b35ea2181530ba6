#!/bin/sh
# Starts the program of the image: without arguments its window, else one command.
bin=$(dirname "$(readlink -f "$0")")
# The names of files may have Vietnamese letters, whatever the language of the session.
case "$(locale charmap 2>/dev/null)" in UTF-8) ;; *) export LC_ALL=C.UTF-8 ;; esac
case $#${1-} in
    0 | 2--data) start=$bin/so-khuyen-hoc-cuaso ;;
    *) start=$bin/so-khuyen-hoc-lenh ;;
esac

# A program that was unpacked by half, or that lost a piece of a file, cannot say so itself.
whole() {
    cd "$bin/.." && parts=$(cat lib/app/parts) || return
    # shellcheck disable=SC2046 # no name among them has a blank
    [ "$(stat -c '%s %n' $(echo "$parts" | cut -d ' ' -f 2))" = "$parts" ]
}

if ! (whole) 2>/dev/null; then
    words="Chương trình bị thiếu tệp hoặc hỏng tệp nên không mở được. Sổ và dữ liệu của hội vẫn còn nguyên, không bị đụng đến. \
Hãy cài lại hoặc giải nén lại chương trình rồi mở lại. (mã I10)"
    echo "$words" >&2
    # Who clicked on a picture sees no terminal.
    [ "${start%-cuaso}" != "$start" ] && [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ] &&
        for way in "zenity --error --no-markup --text" "kdialog --error" "xmessage -center"; do
            command -v "${way%% *}" >/dev/null && $way "$words" >/dev/null 2>&1 && break
        done
    exit 3
fi
exec "$start" "$@"
