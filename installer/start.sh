#!/bin/sh
# Starts the program of the image: without arguments its window, else one command.
bin=$(dirname "$(readlink -f "$0")")
# The names of files may have Vietnamese letters, whatever the language of the session.
case "$(locale charmap 2>/dev/null)" in UTF-8) ;; *) export LC_ALL=C.UTF-8 ;; esac
case $#${1-} in
    0 | 2--data) exec "$bin/so-khuyen-hoc-cuaso" "$@" ;;
    *) exec "$bin/so-khuyen-hoc-lenh" "$@" ;;
esac
