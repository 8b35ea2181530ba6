package vn.sokhuyenhoc.ui.kit;

import javafx.scene.input.KeyCode;

/** The screens of the window in the order of the left bar: their words, their feather icon and the key that opens them. */
public enum Screen {
    OVERVIEW("shell.overview", "shell.overview.short", "fth-home", KeyCode.F2),
    REGISTER("shell.register", "shell.register.short", "fth-users", KeyCode.F3),
    ENTRY("shell.entry", "shell.entry.short", "fth-edit-3", KeyCode.F4),
    RESULTS("shell.results", "shell.results.short", "fth-check-square", KeyCode.F5),
    DOCUMENTS("shell.documents", "shell.documents.short", "fth-file-text", KeyCode.F6),
    REPORTS("shell.reports", "shell.reports.short", "fth-bar-chart-2", KeyCode.F7),
    CRITERIA("shell.criteria", "shell.criteria.short", "fth-book-open", KeyCode.F8),
    SETTINGS("shell.settings", "shell.settings.short", "fth-settings", KeyCode.F10),
    SAFETY("shell.safety", "shell.safety.short", "fth-shield", KeyCode.F12),
    /** Reached from other screens only: it has no key and no place in the left bar. */
    INTAKE("shell.intake", "shell.intake", "fth-upload", null),
    RESCORE("shell.rescore", "shell.rescore", "fth-refresh-cw", null),
    /** Opened by F1 from anywhere. */
    GUIDE("shell.guide", "shell.guide", "fth-help-circle", null);

    private final String messageKey;
    private final String shortKey;
    private final String icon;
    private final KeyCode key;

    Screen(String messageKey, String shortKey, String icon, KeyCode key) {
        this.messageKey = messageKey;
        this.shortKey = shortKey;
        this.icon = icon;
        this.key = key;
    }

    public String messageKey() {
        return messageKey;
    }

    /** Key of the word used where the text is large and the bar narrow. */
    public String shortKey() {
        return shortKey;
    }

    public String icon() {
        return icon;
    }

    public boolean isInBar() {
        return key != null;
    }

    /** Null where other screens lead here. */
    public KeyCode key() {
        return key;
    }
}
